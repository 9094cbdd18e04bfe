"""Second step: what each column is taken for, over the first rows, and how the file is read."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inventory_desktop.errors import AppError, ValidationError
from inventory_desktop.models import ImportKind
from inventory_desktop.services.importing.choices import doubled, lacking, raw_map, undecided
from inventory_desktop.services.importing.map_files import (
    NamedMap,
    all_maps,
    own_maps_folder,
    save_map,
    unfitting_headers,
)
from inventory_desktop.services.importing.samples import Sample, sample_of
from inventory_desktop.ui.formats import format_count
from inventory_desktop.ui.imports.draft import Draft
from inventory_desktop.ui.imports.import_names import field_name
from inventory_desktop.ui.imports.reading_panel import ReadingPanel
from inventory_desktop.ui.imports.sample_table import ROWS_SHOWN, SampleTable
from inventory_desktop.ui.languages import put_in_words
from inventory_desktop.ui.theme import Tone
from inventory_desktop.ui.widgets.banner import Banner
from inventory_desktop.ui.widgets.basics import frame, label
from inventory_desktop.ui.workplace import Workplace


class ColumnsPage(QWidget):
    """Asks what the columns are.

    Args:
        workplace: Where files are read in the background.
        parent: Its Qt parent.

    Attributes:
        table: The first rows, with the columns' fields above them.
        panel: How the file is read.

    Signals:
        draft_changed: The :class:`Draft` that holds from now on.
    """

    draft_changed = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._draft: Draft | None = None
        self._shown: Sample | None = None
        self.banner = Banner()
        self.table = SampleTable()
        self.panel = ReadingPanel()
        self._note = label("", "small")
        self._lay_out()
        self.table.header.chosen.connect(self._take_field)
        self.panel.chosen.connect(self._take_choices)
        self.panel.map_chosen.connect(self._take_map)
        self.panel.save_wanted.connect(self._save)
        self.setFocusProxy(self.table)

    @property
    def problem(self) -> str:
        """Why the file cannot be checked yet; empty if it can."""
        return "" if self._draft is None else _problem(self._draft)

    def show_draft(self, draft: Draft) -> None:
        """Shows a draft; nothing is told of it."""
        self._draft = draft
        kind_is_shown = self._shown is draft.sample and self._kind is draft.choices.kind
        self._shown, self._kind = draft.sample, draft.choices.kind
        if kind_is_shown:
            self.table.show_choices(draft.choices)
        else:
            self.table.show_sample(draft.sample, draft.choices)
        self.panel.show_draft(draft)
        self._show_problem(draft)
        self._show_note(draft)

    def _take_field(self, column: int, name: str) -> None:
        if self._draft is not None:
            fields = list(self._draft.choices.fields)
            fields[column] = name
            self._change(self._draft.changed(fields=tuple(fields)))

    def _take_choices(self, changes: dict[str, Any]) -> None:
        if self._draft is None:
            return
        before = self._draft
        self._change(before.changed(**changes))
        if self._draft.reading != before.reading:
            self._read_again(self._draft)

    def _take_map(self, named: NamedMap | None) -> None:
        if self._draft is None:
            return
        before = self._draft
        self._change(before.with_map(named))
        if self._draft.reading != before.reading:
            self._read_again(self._draft)
        if named is None:
            return
        missing = unfitting_headers(named.map, self._draft.sample.header)
        if missing:
            self.banner.say(_unfitting(named, missing))

    def _change(self, draft: Draft) -> None:
        self.show_draft(draft)
        self.draft_changed.emit(draft)

    def _read_again(self, draft: Draft) -> None:
        self._workplace.tasks.run(
            partial(sample_of, draft.first.source, **draft.reading),
            owner=self,
            key="sample",
            done=self._take_sample,
            failed=self._refuse_reading,
        )

    def _take_sample(self, sample: Sample) -> None:
        if self._draft is not None:
            self._change(self._draft.seen_as(sample))

    def _refuse_reading(self, error: AppError) -> None:
        self.banner.say(error.message)

    def _save(self, name: str) -> None:
        draft = self._draft
        if draft is None:
            return
        folder = own_maps_folder(self._workplace.preferences.folder)

        def save() -> tuple[NamedMap, ...]:
            save_map(raw_map(draft.choices, draft.sample), name, folder)
            return all_maps(folder)

        self._workplace.tasks.run(
            save,
            owner=self,
            key="save",
            done=partial(self._take_maps, " ".join(name.split())),
            failed=self._refuse_name,
        )

    def _take_maps(self, name: str, maps: tuple[NamedMap, ...]) -> None:
        if self._draft is None:
            return
        saved = next((each for each in maps if each.is_own and each.name == name), None)
        self.panel.name.clear()
        self._change(self._draft.with_saved(saved, maps))
        self._workplace.messages.done(
            self.tr("Saved as “{0}”. Files with the same headers are read like this.").format(name)
        )

    def _refuse_name(self, error: AppError) -> None:
        if isinstance(error, ValidationError) and error.field == "name":
            self.panel.name_field.show_error(error.message)
            self.panel.name.setFocus()
        else:
            self.banner.say(error.message)

    def _show_problem(self, draft: Draft) -> None:
        twice = set(doubled(draft.choices))
        self.table.header.mark(
            {at for at, name in enumerate(draft.choices.fields) if name in twice}
        )
        problem = self.problem
        warning = "" if problem else _warning(draft, self.table)
        if problem:
            self.banner.say(problem)
        elif warning:
            self.banner.say(warning, Tone.WARNING)
        else:
            self.banner.clear()

    def _show_note(self, draft: Draft) -> None:
        shown = min(ROWS_SHOWN, len(draft.sample.rows))
        text = self.tr("The first {0} rows.").format(format_count(shown))
        if draft.sample.uneven:
            uneven = format_count(draft.sample.uneven)
            text += " " + self.tr(
                "{0} of the first rows have not as many cells as there are headers."
            ).format(uneven)
        self._note.setText(text)

    def _lay_out(self) -> None:
        card = frame("card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self.table)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(card, 1)
        left.addWidget(self._note)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(left, 1)
        row.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.banner)
        column.addLayout(row, 1)

    _kind: ImportKind | None = None


def _problem(draft: Draft) -> str:
    if missing := lacking(draft.choices):
        return _lacking_words(missing)
    if twice := doubled(draft.choices):
        names = ", ".join(field_name(name) for name in twice)
        return _tr("Two columns are taken for the same: {0}. Take one of them.").format(names)
    try:
        draft.map()
    except ValidationError as error:
        return put_in_words(error).message
    return ""


def _lacking_words(missing: Sequence[str]) -> str:
    if tuple(missing) == ("movement_type",):
        return _tr("Choose what each row is, at the right, or the column that says it.")
    columns = [field_name(name) for name in missing if name != "movement_type"]
    return _tr("Choose above the rows which column holds: {0}.").format(", ".join(columns))


def _warning(draft: Draft, table: SampleTable) -> str:
    if words := undecided(draft.choices):
        shown = ", ".join(f"“{word}”" for word in words[:5])
        return _tr(
            "Say at the right what these words mean, or their rows are refused: {0}."
        ).format(shown)
    bad = [
        draft.sample.header[at]
        for at, name in enumerate(draft.choices.fields)
        if name and table.sample.unread(at)
    ]
    if bad:
        return _tr("Cells in red cannot be read as chosen, in: {0}.").format(", ".join(bad[:5]))
    if draft.choices.kind is ImportKind.PRODUCTS and "name" not in draft.choices.fields:
        return _tr(
            "No column is taken for the name: products can be changed, but no new ones made."
        )
    return ""


def _unfitting(named: NamedMap, missing: Sequence[str]) -> str:
    shown = ", ".join(f"“{header}”" for header in missing[:5])
    return _tr("The map “{0}” needs columns that this file does not have: {1}.").format(
        named.title, shown
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("ColumnsPage", text)
