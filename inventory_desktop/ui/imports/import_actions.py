"""What can be done with an import that was, from its result as from the list."""

import shutil
from collections.abc import Callable
from decimal import Decimal
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from inventory_desktop.errors import AppError
from inventory_desktop.services.changes import EVERYTHING
from inventory_desktop.services.exporting.whole_file import whole_file
from inventory_desktop.services.importing.arrivals import arrived_by_import
from inventory_desktop.services.importing.undo import UndoReport, undo_import
from inventory_desktop.ui.bus import ImportWanted, LabelsWanted, LedgerWanted
from inventory_desktop.ui.grids.line_table_model import MOST_LINES
from inventory_desktop.ui.imports.import_jobs import ImportJobs
from inventory_desktop.ui.workplace import Workplace


class ImportActions:
    """Takes imports back, saves their refused rows, leads to their entries.

    Args:
        owner: Over which questions open, and whose the results are.
        workplace: What the screen works with.
        jobs: Where imports are taken back.
    """

    def __init__(self, owner: QWidget, workplace: Workplace, jobs: ImportJobs) -> None:
        self._owner = owner
        self._workplace = workplace
        self._jobs = jobs

    def ask_to_take_back(
        self,
        import_id: int,
        file_name: str,
        done: Callable[[UndoReport], object],
        failed: Callable[[AppError], object],
    ) -> None:
        """Asks, and takes an import back if the person still wants it.

        Args:
            import_id: Which import.
            file_name: Its file, for the question.
            done: Takes what became of it.
            failed: Takes an error.
        """
        self._workplace.messages.confirm(
            _tr("Take this import back?"),
            _tr(
                "Entries of {0} are reversed, products that it made go out of use, and those that"
                " it changed become as they were."
            ).format(file_name),
            action=_tr("Take it back"),
            act=partial(self._take_back, import_id, file_name, done, failed),
        )

    def _take_back(
        self,
        import_id: int,
        file_name: str,
        done: Callable[[UndoReport], object],
        failed: Callable[[AppError], object],
    ) -> None:
        bus = self._workplace.bus

        def tell(undone: UndoReport) -> None:
            bus.publish(EVERYTHING)
            done(undone)

        def tell_failure(error: AppError) -> None:
            bus.publish(EVERYTHING)
            failed(error)

        self._jobs.run(
            _tr("Taking back the import of {0}").format(file_name),
            partial(undo_import, self._workplace.session, import_id),
            done=tell,
            failed=tell_failure,
            wish=ImportWanted(import_id),
        )

    def show_entries(self, import_id: int) -> None:
        """Leads to what an import posted."""
        self._workplace.bus.want(LedgerWanted(import_id=import_id))

    def print_labels(self, import_id: int) -> None:
        """Leads to labels for what an import brought in."""
        self._workplace.read(
            lambda work: arrived_by_import(work, import_id, MOST_LINES + 1),
            owner=self._owner,
            done=self._want_labels,
            key="arrived",
        )

    def _want_labels(self, arrived: tuple[tuple[int, Decimal], ...]) -> None:
        if arrived:
            self._workplace.bus.want(LabelsWanted(arrived))
        else:
            self._workplace.messages.done(_tr("Nothing arrived that could be labelled."))

    def ask_and_save(
        self, errors_file: Path, proposed: Path, saved: Callable[[Path], object]
    ) -> None:
        """Asks where refused rows are to go, and puts them there.

        Args:
            errors_file: Where they lie.
            proposed: Where they could go.
            saved: Takes where they are now.
        """
        chosen, _ = QFileDialog.getSaveFileName(
            self._owner, _tr("Save refused rows"), str(proposed), _tr("CSV (*.csv)")
        )
        if chosen:
            self.save(errors_file, Path(chosen), saved)

    def save(self, errors_file: Path, target: Path, saved: Callable[[Path], object]) -> None:
        """Puts refused rows into a file of the person's.

        Args:
            errors_file: Where they lie.
            target: Where they go.
            saved: Takes where they are now.
        """
        said = _tr("Saved in {0}. Mend the rows there and import that file.")

        def tell(path: Path) -> None:
            self._workplace.messages.done(said.format(path.name))
            saved(path)

        self._workplace.tasks.run(
            partial(_copied, errors_file, target),
            owner=self._owner,
            key="save refused",
            done=tell,
        )


def _copied(errors_file: Path, target: Path) -> Path:
    with whole_file(target) as unfinished:
        shutil.copyfile(errors_file, unfinished.path)
    return target


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportActions", text)
