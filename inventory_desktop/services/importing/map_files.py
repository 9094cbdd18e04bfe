"""Where maps lie: those that come with the program, those that people saved, and any other file.

A map is a TOML file. ``resources/import_maps/`` holds those that come with the program, each
commented; a folder in the data folder holds saved ones. Both are named without folder and ending.
"""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

from inventory_desktop.config import resource
from inventory_desktop.errors import ValidationError
from inventory_desktop.sentences import said
from inventory_desktop.services.importing.maps import ImportMap, in_map, parsed_map
from inventory_desktop.services.importing.toml_text import toml_text

_LARGEST_MAP = 1_000_000
_LONGEST_NAME = 60
_NAME = re.compile(r"\w(?:[\w .()+-]*[\w)+])?")
_FORBIDDEN = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
"""Names that Windows keeps for devices."""


@dataclass(frozen=True, slots=True)
class NamedMap:
    """A map that can be chosen.

    Attributes:
        name: Under which it is found.
        title: What it is called for people.
        is_own: Whether a person saved it; otherwise it comes with the program.
        map: Checked.
        raw: As it stands in the file.
    """

    name: str
    title: str
    is_own: bool
    map: ImportMap
    raw: Mapping[str, Any] = field(repr=False)


def own_maps_folder(data_dir: Path) -> Path:
    """Where the maps lie that a person saved."""
    return data_dir / "import_maps"


def shipped_maps() -> tuple[str, ...]:
    """Names of the maps that come with the program."""
    return tuple(sorted(path.stem for path in resource("import_maps").glob("*.toml")))


def own_maps(folder: Path) -> tuple[str, ...]:
    """Names of the maps that were saved in a folder."""
    return tuple(sorted((path.stem for path in folder.glob("*.toml")), key=str.casefold))


def load_map(name: str | Path, folder: Path | None = None) -> ImportMap:
    """Reads and checks a map.

    Args:
        name: Name of a shipped or saved map, or path of a TOML file.
        folder: Where saved maps lie.

    Raises:
        ValidationError: There is none, or something in it is wrong; names the map and the place.
    """
    path = _found(name, folder)
    return parsed_map(_read(path), path.stem)


def all_maps(folder: Path) -> tuple[NamedMap, ...]:
    """All maps that can be chosen, saved ones first; broken ones are left out.

    Args:
        folder: Where saved maps lie.
    """
    places = [(folder / f"{name}.toml", True) for name in own_maps(folder)]
    places += [(resource("import_maps", f"{name}.toml"), False) for name in shipped_maps()]
    found = []
    for path, is_own in places:
        try:
            raw = _read(path)
            checked = parsed_map(raw, path.stem)
        except ValidationError:
            continue  # Whoever asks for it by its name is told what is wrong with it.
        title = str(raw.get("title") or path.stem)
        found.append(NamedMap(path.stem, title, is_own, checked, raw))
    return tuple(found)


def fitting_map(maps: Sequence[NamedMap], header: Sequence[str]) -> NamedMap | None:
    """The map whose headers all stand in the file; of several the one that names most of them."""
    fitting = [each for each in maps if not unfitting_headers(each.map, header)]
    return max(fitting, key=lambda each: len(_headers_of(each.map)), default=None)


def unfitting_headers(map_: ImportMap, header: Sequence[str]) -> tuple[str, ...]:
    """The headers that a map needs and that the file does not have, or has twice."""
    there = [title.casefold() for title in header]
    return tuple(name for name in _headers_of(map_) if there.count(name.casefold()) != 1)


def save_map(raw: Mapping[str, Any], name: str, folder: Path) -> ImportMap:
    """Saves a map for next time, in place of an earlier one of that name.

    Args:
        raw: The map as a dictionary.
        name: As typed; becomes the name of the file and the map's title.
        folder: Where saved maps lie; made if it is missing.

    Returns:
        The map as it will be read.

    Raises:
        ValidationError: The name cannot be used, the map is wrong, or it cannot be written.
    """
    stem = checked_map_name(name)
    content = {"kind": raw["kind"], "title": stem, **raw}
    content["title"] = stem
    checked = parsed_map(content, stem)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(
            "w", encoding="utf-8", newline="\n", dir=folder, suffix=".part", delete=False
        ) as file:
            file.write(toml_text(content))
        Path(file.name).replace(folder / f"{stem}.toml")
    except OSError as error:
        raise in_map(stem, f"cannot be saved: {error.strerror}") from error
    return checked


def checked_map_name(name: str) -> str:
    """Checks a name under which a map is to be saved.

    Raises:
        ValidationError: It cannot be the name of a file, or belongs to a shipped map.
    """
    stem = " ".join(name.split())
    if not stem:
        raise ValidationError("Give the map a name.", field="name")
    if len(stem) > _LONGEST_NAME:
        raise ValidationError(
            said(
                "The name has {0} characters; at most {1} are possible.", len(stem), _LONGEST_NAME
            ),
            field="name",
        )
    if not _NAME.fullmatch(stem) or _FORBIDDEN.fullmatch(stem):
        raise ValidationError("Use letters, digits, spaces and hyphens for the name.", field="name")
    if stem.casefold() in shipped_maps():
        raise ValidationError(
            "A map that comes with the program has this name; choose another one.", field="name"
        )
    return stem


def _found(name: str | Path, folder: Path | None) -> Path:
    if str(name) in shipped_maps():
        return resource("import_maps", f"{name}.toml")
    saved = own_maps(folder) if folder is not None else ()
    if folder is not None and str(name) in saved:
        return folder / f"{name}.toml"
    path = Path(name)
    if not path.is_file():
        raise ValidationError(
            said(
                "There is no map “{0}”. Name one of {1}, or the path of a TOML file.",
                name,
                ", ".join((*saved, *shipped_maps())),
            ),
            field="map",
        )
    return path


def _read(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            return tomllib.loads(file.read(_LARGEST_MAP).decode("utf-8-sig"))
    except OSError as error:
        raise in_map(path.stem, f"cannot be read: {error.strerror}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise in_map(path.stem, f"is no TOML file: {error}") from error


def _headers_of(map_: ImportMap) -> list[str]:
    return [name for names in map_.columns.values() for name in names]
