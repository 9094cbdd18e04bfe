"""Settings of the barcode scanner, with a place to try it."""

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from inventory_desktop.ui.everywhere.scanner import Burst, Scanner, take_scans
from inventory_desktop.ui.everywhere.sounds import Sound, play
from inventory_desktop.ui.preferences import SCANNER_GAPS_MS, Preferences
from inventory_desktop.ui.tasks import Tasks
from inventory_desktop.ui.widgets.basics import button, label
from inventory_desktop.ui.widgets.facts import wrapping_label
from inventory_desktop.ui.widgets.fields import ChoiceEdit, Field, TextEdit


class ScannerPage(QWidget):
    """Whether the scanner is heard everywhere, how fast it is, and whether sounds are made.

    Args:
        preferences: Where the choices are kept.
        scanner: What listens.
        tasks: Where sounds are played.
    """

    def __init__(self, preferences: Preferences, scanner: Scanner, tasks: Tasks) -> None:
        super().__init__()
        self._preferences = preferences
        self._scanner = scanner
        self._tasks = tasks
        self.listens = QCheckBox(self.tr("Hear the scanner wherever the cursor is"))
        self.sounds = QCheckBox(self.tr("Make sounds: found, unknown, error"))
        self.speed = ChoiceEdit()
        names = (self.tr("Fast (cable)"), self.tr("Usual"), self.tr("Slow (radio)"))
        self.speed.set_choices(zip(names, SCANNER_GAPS_MS, strict=True))
        self.trial = TextEdit(placeholder=self.tr("Put the cursor here and scan something"))
        take_scans(self.trial)
        self.verdict = wrapping_label(self.tr("Nothing was scanned yet."), "second")
        self.sound_button = button(self.tr("Hear the sounds"), icon="volume-2")
        self.listens.setChecked(preferences.listens_to_scanner)
        self.sounds.setChecked(preferences.makes_sounds)
        self.speed.choose(preferences.scanner_gap_ms)
        self._connect()
        self._lay_out()

    def _connect(self) -> None:
        self.listens.toggled.connect(self._listen)
        self.sounds.toggled.connect(self._make_sounds)
        self.speed.currentIndexChanged.connect(self._choose_speed)
        self.sound_button.clicked.connect(self._play_all)
        self.trial.returnPressed.connect(self._take_line)
        self._scanner.heard.connect(self._show_burst)

    def _listen(self, on: bool) -> None:  # noqa: FBT001  Qt's signal
        self._preferences.listens_to_scanner = self._scanner.is_on = on

    def _make_sounds(self, on: bool) -> None:  # noqa: FBT001  Qt's signal
        self._preferences.makes_sounds = on

    def _choose_speed(self) -> None:
        gap = self.speed.currentData()
        self._preferences.scanner_gap_ms = self._scanner.longest_gap_ms = gap

    def _show_burst(self, burst: Burst) -> None:
        self.verdict.setText(
            self.tr("Scanned {0}: {1} characters in {2} ms. The scanner works.").format(
                burst.code, len(burst.code), round(burst.milliseconds)
            )
        )

    def _take_line(self) -> None:
        """Says of a line that was no scan why it was none."""
        typed = self.trial.text().strip()
        self.trial.clear()
        if typed and typed not in self.verdict.text():
            self.verdict.setText(
                self.tr(
                    "“{0}” came too slowly for a scanner, or it was typed. If it was scanned,"
                    " choose a slower scanner above."
                ).format(typed)
            )

    def _play_all(self) -> None:
        self._tasks.run(_play_each, owner=self, done=lambda _nothing: None)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.listens)
        column.addWidget(Field(self.tr("Scanner"), self.speed))
        column.addWidget(self.sounds)
        column.addWidget(self.sound_button)
        column.addSpacing(8)
        column.addWidget(label(self.tr("Try it"), "section"))
        column.addWidget(Field(self.tr("Test"), self.trial))
        column.addWidget(self.verdict)


def _play_each() -> None:
    for sound in Sound:
        play(sound)
