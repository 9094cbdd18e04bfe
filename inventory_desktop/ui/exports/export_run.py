"""An export on its way: it goes on when the dialog is closed, and says how it ended."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from inventory_desktop.errors import AppError
from inventory_desktop.services.exporting.export import Exported
from inventory_desktop.ui.activity_reporter import ActivityReporter
from inventory_desktop.ui.formats import format_count
from inventory_desktop.ui.threads import LongJob, Loop
from inventory_desktop.ui.workplace import Workplace


class ExportRun(QObject):
    """Writes one file in the background.

    Args:
        workplace: Whose bus and messages hear of it.
        path: The file.
        loop: Writes it.

    Attributes:
        is_watched: Whether somebody looks at it, who shows an error in a better place.

    Signals:
        progressed: How far it is.
        ended: An :class:`Exported`, or the :class:`AppError` that ended it.
    """

    progressed = Signal(object)
    ended = Signal(object)

    def __init__(self, workplace: Workplace, path: Path, loop: Loop) -> None:
        super().__init__(workplace.messages)
        self._messages = workplace.messages
        self.is_watched = True
        self._job = LongJob(loop)
        ActivityReporter(self._job, workplace.bus, self.tr("Exporting {0}").format(path.name))
        self._job.progressed.connect(self.progressed)
        self._job.succeeded.connect(self._take_end)
        self._job.failed.connect(self._take_failure)

    def begin(self) -> None:
        """Begins."""
        self._job.begin()

    def stop(self) -> None:
        """Ends it; nothing is written then."""
        self._job.stop()

    def _take_end(self, exported: Exported) -> None:
        if exported.is_complete:
            folder = QUrl.fromLocalFile(str(exported.path.parent))
            self._messages.done(
                self._sentence(exported),
                action=self.tr("Show folder"),
                act=lambda: QDesktopServices.openUrl(folder),
            )
        self.ended.emit(exported)
        self.deleteLater()

    def _take_failure(self, error: AppError) -> None:
        if not self.is_watched:
            self._messages.error(error)
        self.ended.emit(error)
        self.deleteLater()

    def _sentence(self, exported: Exported) -> str:
        if exported.rows == 1:
            return self.tr("1 row is in {0} now.").format(exported.path.name)
        rows = format_count(exported.rows)
        return self.tr("{0} rows are in {1} now.").format(rows, exported.path.name)
