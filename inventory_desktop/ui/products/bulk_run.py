"""Doing an edit of several products, or taking it back, beside the windows."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from inventory_desktop.errors import AppError, RuleError
from inventory_desktop.services.bulk_changes import BulkChanges
from inventory_desktop.services.bulk_edits import (
    BulkEditReport,
    Chosen,
    Draft,
    apply_bulk_edit,
    begin_bulk_edit,
    draft_bulk_edit,
    undo_bulk_edit,
)
from inventory_desktop.services.changes import Entity, changed
from inventory_desktop.services.session import Session
from inventory_desktop.ui.products import bulk_words
from inventory_desktop.ui.threads import LongJob, Loop
from inventory_desktop.ui.workplace import Workplace

Choose = Callable[[], Chosen]
"""Says which products are meant; called off the GUI thread."""


class BulkRun(QObject):
    """Runs one edit at a time.

    Args:
        workplace: What the screen works with.
        parent: Its Qt parent.

    Signals:
        progressed: How far it is.
        applied: The :class:`BulkEditReport` of an edit.
        undone: The :class:`BulkEditReport` of an edit that was taken back.
        failed: An :class:`AppError`.
        running_changed: Whether something is being done.
    """

    progressed = Signal(object)
    applied = Signal(object)
    undone = Signal(object)
    failed = Signal(object)
    running_changed = Signal(bool)

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._job: LongJob | None = None
        self._is_undo = False
        self._begun: set[int] = set()

    @property
    def is_running(self) -> bool:
        """Whether something is being done."""
        return self._job is not None

    def has_begun(self, edit_id: int) -> bool:
        """Whether an edit was begun here, so that it can only go on or be taken back."""
        return edit_id in self._begun

    def apply(self, edit_id: int, changes: BulkChanges) -> None:
        """Does an edit, or goes on with one that was stopped or failed.

        Args:
            edit_id: Which one.
            changes: What it is to do.
        """
        session, begun = self._workplace.session, self._begun

        def loop(progress: Callable[[object], None], stop: Callable[[], bool]) -> BulkEditReport:
            if edit_id not in begun:
                _begin(session, edit_id, changes)
                begun.add(edit_id)
            return apply_bulk_edit(session, edit_id, progress, stop)

        self._run(loop, is_undo=False)

    def undo(self, edit_id: int) -> None:
        """Takes an edit back, or goes on taking it back."""
        loop = partial(undo_bulk_edit, self._workplace.session, edit_id)
        self._run(loop, is_undo=True)

    def stop(self) -> None:
        """Stops at the next good place; what was done stays done."""
        if self._job is not None:
            self._job.stop()

    def _run(self, loop: Loop, *, is_undo: bool) -> None:
        if self._job is not None:
            return
        self._is_undo = is_undo
        job = self._job = LongJob(loop)
        # Methods of ours, not lambdas: those would be called on the job's thread.
        job.progressed.connect(self.progressed)
        job.succeeded.connect(self._take_report)
        job.failed.connect(self._take_error)
        self.running_changed.emit(True)  # noqa: FBT003  Qt's signal
        job.begin()

    def _take_report(self, report: BulkEditReport) -> None:
        self._end()
        (self.undone if self._is_undo else self.applied).emit(report)

    def _take_error(self, error: AppError) -> None:
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        self._job = None
        self._workplace.bus.publish(changed(Entity.PRODUCT))
        self.running_changed.emit(False)  # noqa: FBT003  Qt's signal


class QuickEdit(QObject):
    """Changes several products at once without looking first, with a way back in the toast.

    Args:
        workplace: What the screen works with.
        parent: Its Qt parent.
    """

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.run = BulkRun(workplace, self)
        self.run.applied.connect(self._tell_applied)
        self.run.undone.connect(lambda report: workplace.messages.done(bulk_words.undone(report)))
        self.run.failed.connect(workplace.messages.error)

    def apply(self, choose: Choose, changes: BulkChanges) -> None:
        """Does it, unless something is being done already."""
        if self.run.is_running:
            return
        self._workplace.tasks.run(
            partial(drafted, self._workplace, choose),
            owner=self,
            done=lambda draft: self.run.apply(draft.edit_id, changes),
        )

    def _tell_applied(self, report: BulkEditReport) -> None:
        tell_applied(self._workplace, report, self.run.undo)


def _begin(session: Session, edit_id: int, changes: BulkChanges) -> None:
    try:
        session.write(lambda work: begin_bulk_edit(work, edit_id, changes))
    except RuleError as error:
        # The answer to an earlier try was lost on its way: it has begun, and goes on.
        if error.code != "bulk_edit_begun":
            raise


def drafted(workplace: Workplace, choose: Choose) -> Draft:
    """Writes down which products are meant; called off the GUI thread.

    Raises:
        AppError: The server failed.
    """
    chosen = choose()
    return workplace.session.write(lambda work: draft_bulk_edit(work, chosen))


def tell_applied(
    workplace: Workplace, report: BulkEditReport, undo: Callable[[int], object]
) -> None:
    """Says in the toast what an edit did, with a way back."""
    workplace.messages.done(
        bulk_words.applied(report),
        action=QCoreApplication.translate("BulkRun", "Undo"),
        act=lambda: undo(report.edit_id),
    )
