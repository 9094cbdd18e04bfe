"""What an import did: every line of the file accounted for."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

from inventory_desktop.errors import BugError
from inventory_desktop.models import ImportKind, ImportStatus
from inventory_desktop.services.importing.errors_file import ErrorsFile
from inventory_desktop.services.importing.tables import Cells

_MOST_EXAMPLES = 20
_EXAMPLES_OF_A_REASON = 3


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row that was not accepted, and why."""

    row: int
    error: str


@dataclass(frozen=True, slots=True)
class Excluded:
    """Rows that are none of what is imported.

    Attributes:
        rows: How many.
        examples: Numbers of the first few.
    """

    rows: int
    examples: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ImportReport:
    """The account of one import or dry run.

    ``lines`` = accepted + ``already_there`` + excluded + ``refused``, always.

    Attributes:
        import_id: Batch; None for a dry run.
        status: ``done``, or ``cancelled`` if there is more in the file.
        lines: Rows read, empty ones not counted.
        accepted: What came of the accepted rows: entries by type, or products created, updated,
            unchanged. A dry run says what would come.
        already_there: Rows that an earlier run of the same file had posted.
        excluded: Rows without effect, by reason.
        refused: Rows with errors.
        errors: The first of them.
        errors_file: All of them, ready to be mended; None if there are none.
        duplicates: Rows that stand in the file again a little later; they were kept.
        products_created: Products made for the entries of a movements file.
        opening_entries: Entries of opening stock.
        opening_quantity: Their sum.
    """

    import_id: int | None
    kind: ImportKind
    status: ImportStatus
    file_name: str
    is_dry_run: bool
    lines: int
    accepted: Mapping[str, int]
    already_there: int
    excluded: Mapping[str, Excluded]
    refused: int
    errors: tuple[RefusedRow, ...]
    errors_file: Path | None
    duplicates: int
    products_created: int
    opening_entries: int
    opening_quantity: Decimal


@dataclass
class Tally:
    """Counts while an import runs."""

    errors_file: ErrorsFile
    lines: int = 0
    accepted: Counter[str] = field(default_factory=Counter)
    already_there: int = 0
    refused: int = 0
    errors: list[RefusedRow] = field(default_factory=list)
    duplicates: int = 0
    products_created: int = 0
    opening_entries: int = 0
    opening_quantity: Decimal = Decimal(0)
    _excluded: Counter[str] = field(default_factory=Counter)
    _examples: dict[str, list[int]] = field(default_factory=dict)

    def refuse(self, number: int, cells: Cells, error: str) -> None:
        """Counts a row with an error and keeps it for mending."""
        self.refused += 1
        if len(self.errors) < _MOST_EXAMPLES:
            self.errors.append(RefusedRow(number, error))
        self.errors_file.add(number, cells, error)

    def exclude(self, number: int, reason: str) -> None:
        """Counts a row without effect."""
        self._excluded[reason] += 1
        examples = self._examples.setdefault(reason, [])
        if len(examples) < _EXAMPLES_OF_A_REASON:
            examples.append(number)

    def report(
        self,
        *,
        import_id: int | None,
        kind: ImportKind,
        file_name: str,
        cancelled: bool,
    ) -> ImportReport:
        """Closes the account.

        Raises:
            BugError: A line was dropped in silence.
        """
        accounted = (
            self.accepted.total() + self.already_there + self._excluded.total() + self.refused
        )
        if accounted != self.lines:
            raise BugError(f"{self.lines} lines were read, {accounted} accounted for.")
        return ImportReport(
            import_id=import_id,
            kind=kind,
            status=ImportStatus.CANCELLED if cancelled else ImportStatus.DONE,
            file_name=file_name,
            is_dry_run=import_id is None,
            lines=self.lines,
            accepted=dict(self.accepted),
            already_there=self.already_there,
            excluded={
                reason: Excluded(rows, tuple(self._examples[reason]))
                for reason, rows in self._excluded.most_common()
            },
            refused=self.refused,
            errors=tuple(sorted(self.errors, key=lambda error: error.row)),
            errors_file=self.errors_file.written,
            duplicates=self.duplicates,
            products_created=self.products_created,
            opening_entries=self.opening_entries,
            opening_quantity=self.opening_quantity,
        )
