"""An import that is being prepared: the file, what its columns are, and what came of it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from uuid import uuid4

from PySide6.QtCore import QLocale, QTimeZone

from inventory_desktop.errors import ValidationError
from inventory_desktop.models import ImportKind
from inventory_desktop.sentences import said
from inventory_desktop.services.importing.choices import (
    Choices,
    choices_from,
    map_of,
    recognised_choices,
    with_kind,
    with_words,
)
from inventory_desktop.services.importing.map_files import NamedMap, all_maps, fitting_map
from inventory_desktop.services.importing.maps import ImportMap
from inventory_desktop.services.importing.movement_import import ImportMovements, import_movements
from inventory_desktop.services.importing.product_import import ImportProducts, import_products
from inventory_desktop.services.importing.progress import OnProgress, ShouldStop
from inventory_desktop.services.importing.readable import known_zone
from inventory_desktop.services.importing.report import ImportReport
from inventory_desktop.services.importing.samples import Sample, take_sample
from inventory_desktop.services.session import Session

_MOST_KEPT = 50


@dataclass(frozen=True, slots=True)
class Draft:
    """What was chosen so far.

    Attributes:
        first: What the file begins with, as the program read it by itself.
        sample: The same as it is read now.
        maps: The maps that can be chosen.
        named: The map that was chosen; None: the columns were recognised.
        choices: What the columns are.
        dates_are_ambiguous: Whether day and month could as well be the other way round.
        opening_stock: Whether to work out what must have been there before.
        is_changed: Whether the person chose something.
    """

    first: Sample
    sample: Sample
    maps: tuple[NamedMap, ...]
    named: NamedMap | None
    choices: Choices
    dates_are_ambiguous: bool = False
    opening_stock: bool = False
    is_changed: bool = False

    @property
    def path(self) -> Path:
        """The file."""
        return self.sample.source.path

    @property
    def needs_warehouse(self) -> bool:
        """Whether a warehouse must be chosen for rows that name none."""
        fields = self.choices.fields
        is_stock = self.choices.kind is ImportKind.MOVEMENTS or "opening_stock" in fields
        return is_stock and "warehouse" not in fields

    @property
    def reading(self) -> dict[str, str]:
        """How the file is to be read, for :func:`sample_of`."""
        chosen = self.choices
        sign = chosen.decimal_sign if self.first.source.is_workbook else "."
        return {
            "encoding": chosen.encoding,
            "delimiter": chosen.delimiter,
            "decimal_sign": sign,
        }

    def map(self) -> ImportMap:
        """The map that follows.

        Raises:
            ValidationError: It cannot be used yet; says why.
        """
        name = "" if self.named is None else self.named.name
        return map_of(self.choices, self.sample, name)

    def changed(self, **choices: Any) -> "Draft":
        """The draft after the person chose something."""
        fresh = with_words(replace(self.choices, **choices), self.sample)
        return replace(self, choices=fresh, is_changed=True)

    def of_kind(self, kind: ImportKind) -> "Draft":
        """The draft for the same file taken for something else."""
        choices = with_kind(self.choices, kind, self.sample)
        return replace(self, choices=choices, named=None, is_changed=True)

    def with_map(self, named: NamedMap | None) -> "Draft":
        """The draft under another map; None recognises the columns anew."""
        if named is None:
            fresh = begun(self.first, self.maps, None)
            kept = replace(fresh.choices, warehouse=self.choices.warehouse)
            return replace(fresh, choices=kept, opening_stock=self.opening_stock)
        return replace(
            self,
            named=named,
            choices=_named_choices(named, self.sample, self.choices.warehouse),
            is_changed=False,
        )

    def with_saved(self, saved: NamedMap | None, maps: tuple[NamedMap, ...]) -> "Draft":
        """The draft after its choices were saved as a map."""
        if saved is None:
            return replace(self, maps=maps)
        choices = replace(self.choices, base=saved.raw)
        return replace(self, maps=maps, named=saved, choices=choices, is_changed=False)

    def seen_as(self, sample: Sample) -> "Draft":
        """The draft after the file was read in another way; new headers are recognised anew."""
        if sample.header == self.sample.header:
            return replace(self, sample=sample, choices=with_words(self.choices, sample))
        found, _ = recognised_choices(sample, self.choices.kind)
        fields = replace(self.choices, fields=found.fields, base={})
        choices = with_words(fields, sample)
        return replace(self, sample=sample, choices=choices, named=None)


def begun(sample: Sample, maps: Sequence[NamedMap], named: NamedMap | None) -> Draft:
    """The draft that a file begins with.

    Args:
        sample: What the file begins with.
        maps: The maps that can be chosen.
        named: A map that fits; None recognises the columns.
    """
    choices, found = recognised_choices(
        sample, day_first=_day_comes_first(), time_zone=_own_time_zone()
    )
    if named is not None:
        choices = _named_choices(named, sample, "")
    return Draft(
        first=sample,
        sample=sample,
        maps=tuple(maps),
        named=named,
        choices=choices,
        dates_are_ambiguous=named is None and found.dates_are_ambiguous,
    )


def look_at(path: Path, maps_folder: Path, on_progress: OnProgress, _stop: ShouldStop) -> Draft:
    """Reads a file and the maps; runs off the GUI thread.

    Args:
        path: The file.
        maps_folder: Where saved maps lie.
        on_progress: Is told how far it is.

    Raises:
        ValidationError: It is no file that can be imported.
    """
    sample = take_sample(path, on_progress)
    maps = all_maps(maps_folder)
    return begun(sample, maps, fitting_map(maps, sample.header))


def run_import(
    session: Session,
    draft: Draft,
    errors_path: Path,
    on_progress: OnProgress,
    should_stop: ShouldStop,
    *,
    is_dry_run: bool,
) -> ImportReport:
    """Checks or imports the file of a draft; runs off the GUI thread.

    Args:
        session: Who imports.
        draft: What, and how.
        errors_path: Where refused rows go; older ones in that folder are forgotten.
        on_progress: Is told how far it is.
        should_stop: True ends it at the next good place.
        is_dry_run: Counts what would happen and writes nothing.

    Raises:
        AppError: As ``import_products`` and ``import_movements`` say.
    """
    _make_room(errors_path)
    map_ = draft.map()
    if map_.kind is ImportKind.PRODUCTS:
        products = ImportProducts(
            path=draft.path, map=map_, is_dry_run=is_dry_run, errors_path=errors_path
        )
        return import_products(session, products, on_progress, should_stop)
    movements = ImportMovements(
        path=draft.path,
        map=map_,
        opening_stock=draft.opening_stock,
        is_dry_run=is_dry_run,
        errors_path=errors_path,
    )
    return import_movements(session, movements, on_progress, should_stop)


def new_errors_path(folder: Path, path: Path) -> Path:
    """A file for the refused rows of an import, in the data folder: the person's may be locked."""
    name = path.name.removesuffix(".gz")
    return folder / "import_errors" / f"{uuid4().hex[:8]}-{name[-80:]}.errors.csv"


def errors_name(path: Path) -> str:
    """What the file of refused rows is called when it is saved."""
    return f"{path.name.removesuffix('.gz')}.errors.csv"


def _make_room(errors_path: Path) -> None:
    """Makes the folder of refused rows, and forgets all but the newest of them.

    Raises:
        ValidationError: The folder cannot be made.
    """
    folder = errors_path.parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
        kept = sorted(folder.glob("*.errors.csv"), key=lambda file: file.stat().st_mtime)
        for old in kept[:-_MOST_KEPT]:
            old.unlink(missing_ok=True)
    except OSError as error:
        raise ValidationError(
            said("The folder {0} cannot be used: {1}.", str(folder), str(error.strerror)),
            field="file",
        ) from error


def _named_choices(named: NamedMap, sample: Sample, warehouse: str) -> Choices:
    choices = with_words(choices_from(named.raw, sample.header), sample)
    return choices if choices.warehouse else replace(choices, warehouse=warehouse)


def _day_comes_first() -> bool:
    pattern = QLocale().dateFormat(QLocale.FormatType.ShortFormat).lower()
    return pattern.find("d") < pattern.find("m")


def _own_time_zone() -> str:
    return known_zone(bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace"))
