"""Brings the .ts files up to date with the texts of the source; ``make translations`` runs it.

Qt's own reader of Python (lupdate) takes the name of the class that surrounds a text for its
context. That is right for ``self.tr``, and wrong for the functions beside classes and for the
sentences of services, which have contexts of their own. So the texts are read here, with Python's
own parser, and given to lupdate in the one form that names the context. Merging is lupdate's.
"""

import ast
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
PACKAGE = HERE.parents[1] / "inventory_desktop"
SENTENCES = "Sentences"
"""Context of what services say; ``ui/languages.py`` looks there."""

_SAYING = frozenset({"said", "Refusal"})
_ERRORS = frozenset(
    {
        "ConflictError", "Contention", "PermissionDenied", "RuleError", "SignInRequired",
        "Unavailable", "ValidationError",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """A text for people, as it stands in the source.

    Attributes:
        context: Where Qt looks for its translation.
        source: The English text.
    """

    context: str
    source: str


def texts_of(package: Path = PACKAGE) -> list[Text]:
    """Reads all texts of the program, in order and each once.

    Args:
        package: Folder of the source.

    Raises:
        ValueError: A text is put together while the program runs, so nobody can translate it.
    """
    found = {
        text
        for path in package.rglob("*.py")
        if "cli" not in path.relative_to(package).parts
        for text in _Reader(path).texts()
    }
    return sorted(found)


def update(files: Sequence[Path], texts: Sequence[Text]) -> None:
    """Merges the texts into .ts files: new ones come unfinished, vanished ones go.

    Args:
        files: The .ts files; one that is not there is made.
        texts: All texts of the program.
    """
    lupdate = shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent))
    if lupdate is None:
        raise FileNotFoundError("pyside6-lupdate")
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "texts.py"
        source.write_text("".join(_call(text) for text in texts), encoding="utf-8")
        subprocess.run(
            [
                *(lupdate, "-silent", "-extensions", "py", "-locations", "none", "-no-obsolete"),
                *("-source-language", "en", str(source), "-ts", *map(str, files)),
            ],
            check=True,
        )


def _call(text: Text) -> str:
    context, source = (json.dumps(it, ensure_ascii=False) for it in (text.context, text.source))
    return f"QCoreApplication.translate({context}, {source})\n"


class _Reader:
    """Finds the texts of one file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._tree = ast.parse(path.read_text(encoding="utf-8"))
        self._own_context = ""
        self._is_window = "ui" in path.parts

    def texts(self) -> Iterator[Text]:
        self._own_context = next(_contexts_of_tr(self._tree), "")
        yield from self._below(self._tree, "")

    def _below(self, node: ast.AST, class_name: str) -> Iterator[Text]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.ClassDef):
                yield from self._below(child, child.name)
                continue
            if isinstance(child, ast.Call):
                yield from self._of_call(child, class_name)
            yield from self._below(child, class_name)

    def _of_call(self, call: ast.Call, class_name: str) -> Iterator[Text]:
        name = ast.unparse(call.func)
        if name.endswith(".tr"):
            if name != "self.tr":
                raise ValueError(f"{self._path}:{call.lineno}: only self.tr has a context.")
            yield Text(class_name, self._literal(call, 0))
        elif name == "_tr":
            yield Text(self._own_context, self._literal(call, 0))
        elif name == "QCoreApplication.translate":
            yield from self._of_translate(call)
        elif name in _SAYING and self._path.name != "sentences.py":
            yield from self._of_saying(call)
        elif name in _ERRORS and call.args and not self._is_window:
            yield from self._of_error(call)

    def _of_translate(self, call: ast.Call) -> Iterator[Text]:
        """Nothing of a call that looks up what it was given: in ``_tr``, in ``languages.py``."""
        if isinstance(call.args[0], ast.Constant) and not isinstance(call.args[1], ast.Name):
            yield Text(self._literal(call, 0), self._literal(call, 1))

    def _of_saying(self, call: ast.Call) -> Iterator[Text]:
        """Nothing of a refusal's own call, whose text stands in the refusal."""
        if not isinstance(call.args[0], ast.Attribute):
            yield Text(SENTENCES, self._literal(call, 0))

    def _of_error(self, call: ast.Call) -> Iterator[Text]:
        match call.args[0]:
            case ast.JoinedStr():
                where = f"{self._path}:{call.lineno}"
                raise ValueError(f"{where}: a sentence with values is written with said(…).")
            case ast.Constant():
                yield Text(SENTENCES, self._literal(call, 0))

    def _literal(self, call: ast.Call, place: int) -> str:
        match call.args[place]:
            case ast.Constant(value=str(text)):
                return text
            case _:
                where = f"{self._path}:{call.lineno}"
                raise ValueError(f"{where}: a text to be translated is a literal.")


def _contexts_of_tr(tree: ast.Module) -> Iterator[str]:
    """The context that a file's function ``_tr`` names."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "_tr":
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and isinstance(call.args[0], ast.Constant):
                    yield str(call.args[0].value)


if __name__ == "__main__":
    update(sorted(HERE.glob("*.ts")), texts_of())
