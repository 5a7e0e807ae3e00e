"""What an office may choose about the look of its papers."""

from dataclasses import dataclass, field

from desk.documents.model import Face
from desk.documents.styles.standard import SCHOOLS, School
from desk.domain.paper_settings import PaperSettings


@dataclass(frozen=True, slots=True)
class Fonts:
    """The fonts that play the faces; names as Word knows them."""

    title: str = "方正小标宋简体"
    body: str = "仿宋_GB2312"
    kai: str = "楷体_GB2312"
    hei: str = "黑体"
    song: str = "宋体"
    rare: str = "宋体"
    """Plays characters that a font lacks where it has no sibling that holds them (rules/rare)."""

    def of(self, face: Face) -> str:
        """Return the font's name for a face."""
        name: str = getattr(self, face.value)
        return name


@dataclass(frozen=True, slots=True)
class OfficeFormat:
    """The school of margins and line pitch (A or B), and the fonts."""

    school_name: str = "A"
    fonts: Fonts = field(default_factory=Fonts)

    @property
    def school(self) -> School:
        """The measures of the chosen school. Raises KeyError for an unknown one."""
        return SCHOOLS[self.school_name]


def office_format(settings: PaperSettings) -> OfficeFormat:
    """Return the format an office has chosen."""
    fonts = Fonts(
        title=settings.title_font,
        body=settings.body_font,
        kai=settings.kai_font,
        hei=settings.hei_font,
        song=settings.song_font,
    )
    return OfficeFormat(settings.school.value, fonts)
