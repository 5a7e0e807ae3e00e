"""The command line: the services without a window (shared contract: exit status 0, 1, 2, 3)."""

from collections.abc import Sequence

from desk.cli.parser import make_parser


def run(arguments: Sequence[str]) -> int:
    """Run the program with these arguments and return its exit status.

    0 done, 1 it ran and found problems, 2 bad usage or bad input, 3 the surroundings failed.
    """
    options = make_parser().parse_args(arguments)
    if options.command is None:
        from desk.cli.window import open_window

        return open_window(options)
    from desk.cli.outcome import guarded

    return guarded(options)
