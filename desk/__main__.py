"""python -m desk: the window, or with a command the same program without one."""

import sys


def main() -> int:
    """Run the program with the arguments of this process and return its exit status."""
    from desk.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
