"""The file to be imported: found, weighed and told apart before the first row is read."""

import codecs
import gzip
import hashlib
import tempfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path
from typing import IO, cast

from inventory_desktop.errors import ValidationError
from inventory_desktop.sentences import said
from inventory_desktop.services.importing.progress import OnProgress, Phase

LONGEST_LINE = 1_000_000
"""Bytes; a longer line is no row of a table."""

_CHUNK = 1 << 18
_GZIP = b"\x1f\x8b"
_ZIP = b"PK\x03\x04"
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LARGEST_PACKED_WORKBOOK = 500_000_000


@dataclass(frozen=True, slots=True)
class Source:
    """A file that can be read.

    Attributes:
        path: Where it is.
        name: Its file name.
        is_packed: Whether it is compressed by gzip.
        is_workbook: XLSX; otherwise CSV.
        encoding: Of a CSV.
        sha256: Of the content, unpacked; hexadecimal.
        lines: Lines of a CSV, header and lines within quotes included; None for a workbook.
    """

    path: Path
    name: str
    is_packed: bool
    is_workbook: bool
    encoding: str
    sha256: str
    lines: int | None

    @contextmanager
    def open(self) -> Iterator[IO[bytes]]:
        """Opens the content, unpacked; that of a workbook can be sought in.

        Raises:
            ValidationError: It cannot be read (any more).
        """
        with _readable(self.path) as raw:
            if not self.is_packed:
                yield raw
            elif not self.is_workbook:
                with _unpacking(raw) as unpacked:
                    yield unpacked
            else:
                with _unpacking(raw) as unpacked, tempfile.TemporaryFile() as copy:
                    _copy(unpacked, copy, self.name)
                    yield copy


def inspect(path: Path, encodings: tuple[str, ...], on_progress: OnProgress) -> Source:
    """Reads a file once, without keeping it: what it is, its hash, its lines, its encoding.

    Args:
        path: The file.
        encodings: Tried in order where no byte order mark decides.
        on_progress: Is told how far the reading is.

    Raises:
        ValidationError: Missing, a folder, empty, damaged, of a kind that cannot be read, or of
            none of the encodings; one sentence with the field ``file``.
    """
    with _readable(path) as raw:
        is_packed = raw.peek(2)[:2] == _GZIP
        opened = _unpacking(raw) if is_packed else raw
        first = next(_chunks(opened, path.name), b"")
    if not first.strip(b"\r\n\t \x00\xef\xbb\xbf"):
        raise refused(path.name, said("is empty"))
    if first.startswith(_OLD_EXCEL):
        raise refused(path.name, said("is of the old Excel format; save it as XLSX or CSV"))
    is_workbook = first.startswith(_ZIP)
    if not is_workbook and path.name.lower().removesuffix(".gz").endswith((".xlsx", ".xlsm")):
        raise refused(path.name, said("is no XLSX workbook"))
    weighed = _Weighing(encodings, first, is_workbook=is_workbook)
    phase = Phase("Checking the file", None, on_progress)
    with _readable(path) as raw:
        opened = _unpacking(raw) if is_packed else raw
        for chunk in _chunks(opened, path.name):
            weighed.add(chunk, path.name)
            phase.at(weighed.lines)
    phase.finish(weighed.lines)
    return Source(
        path=path,
        name=path.name,
        is_packed=is_packed,
        is_workbook=is_workbook,
        encoding=weighed.encoding(path.name),
        sha256=weighed.digest.hexdigest(),
        lines=None if is_workbook else weighed.lines,
    )


def refused(name: str, what: str) -> ValidationError:
    """The one sentence about a file that cannot be imported."""
    return ValidationError(said("The file {0} {1}.", name, what), field="file")


class _Weighing:
    """What is found out while a file streams by."""

    def __init__(self, encodings: tuple[str, ...], first: bytes, *, is_workbook: bool) -> None:
        self.digest = hashlib.sha256()
        self.lines = 0
        self._is_workbook = is_workbook
        self._since_newline = 0
        marked = [name for mark, name in _BYTE_ORDER_MARKS if first.startswith(mark)]
        self._candidates = {
            name: codecs.getincrementaldecoder(name)("strict")
            for name in ([] if is_workbook else marked[:1] or encodings)
        }

    def add(self, chunk: bytes, name: str) -> None:
        """Takes the next piece."""
        self.digest.update(chunk)
        if self._is_workbook:
            return
        self.lines += chunk.count(b"\n")
        newline = chunk.rfind(b"\n")
        if newline < 0:
            self._since_newline += len(chunk)
        else:
            self._since_newline = len(chunk) - newline
        # Old Macs ended lines by a carriage return alone.
        if self._since_newline > LONGEST_LINE and b"\r" not in chunk:
            raise refused(name, said("has a line of more than {0} characters", LONGEST_LINE))
        self._decode(chunk, final=False)

    def encoding(self, name: str) -> str:
        """The first encoding that fits everything."""
        tried = ", ".join(self._candidates)
        self._decode(b"", final=True)
        if self._is_workbook:
            return ""
        if not self._candidates:
            raise refused(name, said("is in none of the encodings of the map ({0})", tried))
        return next(iter(self._candidates))

    def _decode(self, chunk: bytes, *, final: bool) -> None:
        for candidate, decoder in list(self._candidates.items()):
            try:
                decoder.decode(chunk, final)
            except UnicodeDecodeError:
                del self._candidates[candidate]


@contextmanager
def _readable(path: Path) -> Iterator[BufferedReader]:
    if path.is_dir():
        raise refused(path.name or str(path), said("is a folder; choose a file in it"))
    try:
        file = path.open("rb")
    except FileNotFoundError:
        raise refused(str(path), "does not exist") from None
    except OSError as error:
        raise refused(path.name, said("cannot be read: {0}", error.strerror)) from error
    with file:
        yield file


def _unpacking(raw: BufferedReader) -> IO[bytes]:
    return cast("IO[bytes]", gzip.GzipFile(fileobj=raw))


def _chunks(file: IO[bytes], name: str) -> Iterator[bytes]:
    try:
        while chunk := file.read(_CHUNK):
            yield chunk
    except EOFError:
        raise refused(name, said("ends too early; it was cut off while being copied")) from None
    except (gzip.BadGzipFile, zlib.error):
        raise refused(name, said("is damaged; it cannot be unpacked")) from None
    except OSError as error:
        raise refused(name, said("cannot be read: {0}", error.strerror)) from error


def _copy(packed: IO[bytes], target: IO[bytes], name: str) -> None:
    written = 0
    for chunk in _chunks(packed, name):
        written += len(chunk)
        if written > _LARGEST_PACKED_WORKBOOK:
            raise refused(name, said("is too large unpacked; save it as CSV"))
        target.write(chunk)
    target.seek(0)
