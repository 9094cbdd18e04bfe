"""Changes several products at once, in the pane: which fields, what would come of it, do it."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget
from typing_extensions import override

from inventory_desktop.errors import (
    AppError,
    BugError,
    SignInRequired,
    Unavailable,
    ValidationError,
)
from inventory_desktop.models import Outcome
from inventory_desktop.services.bulk_changes import BulkChanges
from inventory_desktop.services.bulk_edits import (
    BulkEditReport,
    Draft,
    Preview,
    discard_draft,
    preview_bulk_edit,
)
from inventory_desktop.services.changes import NOTHING
from inventory_desktop.services.importing.progress import Progress
from inventory_desktop.ui.formats import format_count
from inventory_desktop.ui.products import bulk_words
from inventory_desktop.ui.products.bulk_fields import BulkFields
from inventory_desktop.ui.products.bulk_run import BulkRun, Choose, drafted, tell_applied
from inventory_desktop.ui.screen import PANE_WIDTH
from inventory_desktop.ui.theme import Tone, scaled
from inventory_desktop.ui.widgets.banner import Banner
from inventory_desktop.ui.widgets.basics import button, label, scrolled
from inventory_desktop.ui.widgets.facts import wrapping_label
from inventory_desktop.ui.workplace import Workplace

_PREVIEW_MS = 300
"""No screen shows drafts."""


class BulkPanel(QFrame):
    """Leads through one change of several products.

    Args:
        workplace: What the screen works with.
        parent: Its Qt parent.

    Signals:
        closed: The person wants the list's own pane back.
    """

    closed = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._draft: Draft | None = None
        self._number = 0
        self._preview: Preview | None = None
        self._report: BulkEditReport | None = None
        self._is_undone = False
        self.setProperty("role", "pane")
        self.setFixedWidth(scaled(PANE_WIDTH))
        self.run = BulkRun(workplace, self)
        self._title = label("", "heading")
        self._title.setWordWrap(True)
        self._hint = wrapping_label(
            self.tr("Tick what is to change. You see what would come of it before anything does."),
            "second",
        )
        self.banner = Banner()
        self.fields = BulkFields(workplace)
        self.preview = _PreviewBox()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress_text = label("", "small")
        self.apply_button = button("", "primary", "check")
        self.stop_button = button(self.tr("Stop"))
        self.undo_button = button(self.tr("Undo"), "", "undo-2")
        self.close_button = button(self.tr("Cancel"))
        self._soon = QTimer(self, singleShot=True, interval=_PREVIEW_MS)
        self._lay_out()
        self._connect()

    @property
    def is_busy(self) -> bool:
        """Whether products are being changed right now."""
        return self.run.is_running

    @property
    def is_dirty(self) -> bool:
        """Whether a change was typed that is not done yet."""
        return not self._has_begun and self.fields.is_used

    @property
    def _has_begun(self) -> bool:
        return self._draft is not None and self.run.has_begun(self._draft.edit_id)

    def begin(self, choose: Choose, count: int) -> None:
        """Starts with other products, unless the last ones are still being changed.

        Args:
            choose: Says which products are meant; called off the GUI thread.
            count: How many they are, as far as the list knows.
        """
        if self.is_busy:
            return
        self._discard()
        self._number += 1
        self._preview = self._report = None
        self._is_undone = False
        self.banner.clear()
        self.fields.clear()
        self._show_title(count)
        self._show_state()
        self._workplace.tasks.run(
            partial(drafted, self._workplace, choose),
            owner=self,
            done=partial(self._take_draft, self._number),
            failed=self._show_error,
            key="draft",
        )

    def apply(self) -> None:
        """Changes the products, or goes on where it was stopped."""
        if self._draft is None or self.is_busy or not self.apply_button.isEnabled():
            return
        try:
            changes = self.fields.changes()
        except ValidationError as error:
            self._show_error(error)
            return
        self.banner.clear()
        self.run.apply(self._draft.edit_id, changes)

    def undo(self) -> None:
        """Gives the products their former values back."""
        if self._has_begun and self._draft is not None and not self._is_undone:
            self.banner.clear()
            self.run.undo(self._draft.edit_id)

    def close_panel(self) -> None:
        """Leaves; products that were changed stay changed."""
        if self.is_busy:
            return
        self._discard()
        self.fields.clear()
        self.closed.emit()

    # The draft and what would become of it

    def _take_draft(self, number: int, draft: Draft) -> None:
        if number != self._number:
            self._throw_away(draft)
            return
        self._draft = draft
        self._show_title(draft.products)
        self._show_state()
        if self.fields.is_used:
            self._soon.start()

    def _discard(self) -> None:
        """Throws the draft away; an edit that has begun is history and stays."""
        draft, has_begun = self._draft, self._has_begun
        self._draft = None
        self._number += 1
        if draft is not None and not has_begun:
            self._throw_away(draft)

    def _throw_away(self, draft: Draft) -> None:
        self._workplace.write(
            lambda work: discard_draft(work, draft.edit_id),
            change=NOTHING,
            owner=self,
            done=lambda _nothing: None,
            failed=lambda _error: None,  # A later draft throws it away.
        )

    def _take_change(self) -> None:
        self._preview = None
        self.banner.clear()
        self._show_state()
        if self.fields.is_used and self._draft is not None:
            self._soon.start()

    def _look(self) -> None:
        draft = self._draft
        if draft is None or self._has_begun or not self.fields.is_used:
            return
        try:
            changes = self.fields.changes()
        except ValidationError:
            return  # It stands at its field.
        self.preview.show_waiting()
        self._workplace.read(
            lambda work: preview_bulk_edit(work, draft.edit_id, changes),
            owner=self,
            done=partial(self._take_preview, changes),
            failed=self._show_error,
            key="preview",
        )

    def _take_preview(self, changes: BulkChanges, preview: Preview) -> None:
        try:
            is_current = not self._has_begun and self.fields.changes() == changes
        except ValidationError:
            return
        if is_current:
            self._preview = preview
            self._show_state()

    # Doing it

    def _show_progress(self, progress: Progress) -> None:
        total = progress.total or 0
        self.progress.setRange(0, max(total, 1))
        self.progress.setValue(progress.done)
        self.progress_text.setText(
            self.tr("{0} of {1}").format(format_count(progress.done), format_count(total))
        )

    def _take_applied(self, report: BulkEditReport) -> None:
        self._report = report
        self._is_undone = False
        self.banner.say(bulk_words.applied(report), Tone.WARNING if report.left else Tone.GOOD)
        tell_applied(self._workplace, report, lambda _edit: self.undo())
        self._show_state()

    def _take_undone(self, report: BulkEditReport) -> None:
        self._report = report
        self._is_undone = not report.left
        tone = Tone.WARNING if report.left or report.kept else Tone.GOOD
        self.banner.say(bulk_words.undone(report), tone)
        self._workplace.messages.done(bulk_words.undone(report))
        self._show_state()

    def _show_error(self, error: AppError) -> None:
        if isinstance(error, Unavailable | SignInRequired | BugError):
            self._workplace.messages.error(error)
        self.banner.say(error.message)
        self._show_state()

    # How it looks

    def _show_title(self, count: int) -> None:
        self._title.setText(self.tr("Change {0}").format(bulk_words.products_in_words(count)))

    def _show_state(self) -> None:
        working, begun = self.is_busy, self._has_begun
        editing = not working and not begun
        unfinished = (
            begun and not self._is_undone and (self._report is None or self._report.left > 0)
        )
        self.fields.setEnabled(editing)
        self._hint.setVisible(not begun)
        self.fields.setVisible(not begun)
        self.preview.setVisible(editing)
        self.preview.show_preview(self._preview, is_chosen=self._draft is not None)
        for widget in (self.progress, self.progress_text, self.stop_button):
            widget.setVisible(working)
        self.close_button.setVisible(not working)
        self.close_button.setText(self.tr("Cancel") if editing else self.tr("Close"))
        self.undo_button.setVisible(begun and not working and not self._is_undone)
        changing = 0 if self._preview is None else self._preview.counts.get(Outcome.CHANGED, 0)
        self.apply_button.setVisible(not working and (editing or unfinished))
        self.apply_button.setEnabled(unfinished or changing > 0)
        self.apply_button.setText(self._apply_text(changing, goes_on=unfinished))

    def _apply_text(self, changing: int, *, goes_on: bool) -> str:
        if goes_on:
            return self.tr("Go on")
        if not changing:
            return self.tr("Change")
        return self.tr("Change {0}").format(bulk_words.products_in_words(changing))

    def _connect(self) -> None:
        self.fields.changed.connect(self._take_change)
        self._soon.timeout.connect(self._look)
        self.apply_button.clicked.connect(self.apply)
        self.stop_button.clicked.connect(self.run.stop)
        self.undo_button.clicked.connect(self.undo)
        self.close_button.clicked.connect(self.close_panel)
        self.run.progressed.connect(self._show_progress)
        self.run.applied.connect(self._take_applied)
        self.run.undone.connect(self._take_undone)
        self.run.failed.connect(self._show_error)
        self.run.running_changed.connect(lambda _on: self._show_state())

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.apply()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 20, 20, 8)
        column.setSpacing(12)
        for widget in (
            self._title,
            self._hint,
            self.banner,
            self.fields,
            self.preview,
            self.progress,
            self.progress_text,
        ):
            column.addWidget(widget)
        column.addStretch()
        buttons = QHBoxLayout()
        buttons.setContentsMargins(20, 12, 20, 14)
        buttons.setSpacing(10)
        for each in (self.close_button, self.stop_button, self.undo_button):
            buttons.addWidget(each)
        buttons.addWidget(self.apply_button, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scrolled(content), 1)
        whole.addLayout(buttons)


class _PreviewBox(QFrame):
    """What would become of the products: counts, and the first that would change."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "box")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 10, 12, 12)
        self._content: QWidget | None = None

    @property
    def text(self) -> str:
        """All that it says."""
        found = [] if self._content is None else self._content.findChildren(type(label()))
        return "\n".join(each.text() for each in found)

    def show_waiting(self) -> None:
        """Says that it is being worked out."""
        self._show([label(self.tr("Working out what would change…"), "second")])

    def show_preview(self, preview: Preview | None, *, is_chosen: bool) -> None:
        """Shows a preview, or what is missing for one."""
        if preview is None:
            text = (
                self.tr("Choose a field above.")
                if is_chosen
                else self.tr("Writing down which products…")
            )
            self._show([wrapping_label(text, "second")])
            return
        shown: list[QWidget] = [
            wrapping_label(line) for line in bulk_words.preview_lines(preview.counts)
        ]
        for example in preview.examples:
            shown.append(wrapping_label(f"{example.sku}  {example.name}", "small"))
            shown += [wrapping_label(line, "section") for line in bulk_words.example_lines(example)]
        self._show(shown)

    def _show(self, shown: list[QWidget]) -> None:
        if self._content is not None:
            self._column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in shown:
            column.addWidget(widget)
        self._column.addWidget(self._content)
