"""Failures of the surroundings: not the user's fault and not a bug."""


class StorageFault(Exception):
    """Nothing was written.

    `code` names the sentence to show (disk full, read-only, server lost …).
    """

    def __init__(self, code: str, detail: str = "") -> None:
        self.code = code
        self.detail = detail
        super().__init__(f"{code}: {detail}" if detail else code)
