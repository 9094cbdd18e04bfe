"""The translations: every text of the source, finished, with its places, compiled."""

import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree as ET

import pytest

from resources.translations.update import HERE, Text, texts_of, update

FILES = sorted(HERE.glob("*.ts"))
LANGUAGES = pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)


def messages(file: Path) -> Iterator[tuple[Text, ET.Element]]:
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314  our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            yield Text(context.findtext("name", ""), message.findtext("source", "")), translation


def places(text: str) -> Counter[str]:
    return Counter(name for _, name, _, _ in Formatter().parse(text) if name is not None)


@pytest.fixture(scope="module")
def texts() -> list[Text]:
    return texts_of()


def test_there_are_german_and_arabic() -> None:
    assert [file.stem for file in FILES] == ["inventory_desktop_ar", "inventory_desktop_de"]


@LANGUAGES
def test_a_translation_holds_the_texts_of_the_source_and_no_others(
    file: Path, texts: list[Text]
) -> None:
    held = {text for text, _ in messages(file)}
    assert set(texts) - held == set(), "new: run make translations, then translate them"
    assert held - set(texts) == set(), "vanished: run make translations"


@LANGUAGES
def test_bringing_a_translation_up_to_date_changes_nothing(
    file: Path, texts: list[Text], tmp_path: Path
) -> None:
    copy = tmp_path / file.name
    shutil.copy(file, copy)
    update([copy], texts)
    assert copy.read_text(encoding="utf-8") == file.read_text(encoding="utf-8")


@LANGUAGES
def test_every_text_is_translated(file: Path) -> None:
    unfinished = [text for text, translation in messages(file) if translation.get("type")]
    assert unfinished == []
    assert [text for text, translation in messages(file) if not translation.text] == []


@LANGUAGES
def test_a_translation_keeps_places_and_lines(file: Path) -> None:
    broken = [
        (text.source, translation.text)
        for text, translation in messages(file)
        if places(text.source) != places(translation.text or "")
        or text.source.count("\n") != (translation.text or "").count("\n")
    ]
    assert broken == []


@LANGUAGES
def test_what_the_program_reads_is_compiled_from_it(file: Path, tmp_path: Path) -> None:
    lrelease = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    assert lrelease is not None
    fresh = tmp_path / "fresh.qm"
    subprocess.run([lrelease, "-silent", str(file), "-qm", str(fresh)], check=True)
    compiled = file.with_suffix(".qm")
    assert compiled.is_file(), "run make setup"
    assert compiled.read_bytes() == fresh.read_bytes(), "run make setup"


def source_of(folder: Path, text: str, name: str = "services") -> Path:
    package = folder / "package"
    (package / name).mkdir(parents=True)
    (package / name / "some.py").write_text(text, encoding="utf-8")
    return package


def test_texts_are_found_with_their_contexts(tmp_path: Path) -> None:
    package = source_of(
        tmp_path,
        "class Page(QWidget):\n"
        "    def show(self):\n"
        "        self.tr('In a class')\n"
        "        _tr('By a function')\n"
        "def fail():\n"
        "    raise RuleError('Plain.', code='x')\n"
        "    raise RuleError(said('With {0}.', 1))\n"
        "TABLE = {'x': Refusal('Of a table.', 'field')}\n"
        "def _tr(text):\n"
        "    return QCoreApplication.translate('Some', text)\n",
    )
    assert texts_of(package) == [
        Text("Page", "In a class"),
        Text("Sentences", "Of a table."),
        Text("Sentences", "Plain."),
        Text("Sentences", "With {0}."),
        Text("Some", "By a function"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "raise RuleError(f'{sku} is not in use.')",
        "said(f'{sku} is not in use.')",
        "_tr('a' if one else 'b')",
        "other.tr('Without a context')",
    ],
)
def test_a_text_that_nobody_could_translate_is_refused(tmp_path: Path, line: str) -> None:
    with pytest.raises(ValueError, match=r"some\.py:1"):
        texts_of(source_of(tmp_path, line))
