"""python -m inventory_desktop: the program with its windows."""

import sys

from pydantic import ValidationError as SettingsError

from inventory_desktop import app, log
from inventory_desktop.config import Settings


def main() -> int:
    """Runs the program.

    Returns:
        The exit code.
    """
    try:
        settings = Settings()
    except SettingsError as error:
        sys.stderr.write(f"A setting is wrong: {error}\n")
        return 2
    log.configure(level=settings.log_level)
    return app.run(settings)


if __name__ == "__main__":
    sys.exit(main())
