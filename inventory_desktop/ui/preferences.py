"""What this computer remembers about how a person likes the program; nothing secret."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from inventory_desktop.ui.theme import Appearance


class Preferences:
    """A small file beside the shop's data.

    Args:
        path: The file; made when something is first remembered.
    """

    def __init__(self, path: Path) -> None:
        self._file = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def email(self) -> str:
        """Who signed in last."""
        return str(self._file.value("email", ""))

    @email.setter
    def email(self, value: str) -> None:
        self._file.setValue("email", value)

    @property
    def appearance(self) -> Appearance:
        """Which colours were chosen."""
        stored = str(self._file.value("appearance", Appearance.SYSTEM.value))
        return Appearance(stored) if stored in set(Appearance) else Appearance.SYSTEM

    @appearance.setter
    def appearance(self, value: Appearance) -> None:
        self._file.setValue("appearance", value.value)

    @property
    def geometry(self) -> QByteArray:
        """Where the window stood."""
        stored = self._file.value("geometry")
        return stored if isinstance(stored, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._file.setValue("geometry", value)

    def save(self) -> None:
        """Writes the file now."""
        self._file.sync()
