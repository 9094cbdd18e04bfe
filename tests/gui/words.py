"""The words that a window shows, and which of them are English."""

import re
from collections.abc import Iterator
from functools import cache
from string import Formatter

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

from inventory_desktop.ui.tables.server_model import ServerTableModel
from resources.translations.update import Text, texts_of

_LETTERS = re.compile(r"[A-Za-z]{2}")


def words_of(window: QWidget) -> list[str]:
    """All that is to be read in a window now: texts, placeholders, tooltips, titles of columns."""
    shown = [each for each in (window, *window.findChildren(QWidget)) if each.isVisible()]
    return [text for each in shown for text in _words(each) if text]


def english_among(words: list[str]) -> set[str]:
    """Words that are an English text of the source, though the language has another one."""
    return {word for word in words if any(shape.fullmatch(word) for shape in _english())}


def forget() -> None:
    """To be called when another language is spoken."""
    _english.cache_clear()


def _words(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.windowTitle(), widget.accessibleName())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(number) for number in range(widget.count()))
    if isinstance(widget, QTableView):
        model = widget.model()
        if isinstance(model, ServerTableModel):
            yield from (column.title for column in model.columns)
        elif model is not None:
            heads = range(model.columnCount())
            yield from (str(model.headerData(n, Qt.Orientation.Horizontal) or "") for n in heads)


@cache
def _english() -> tuple[re.Pattern[str], ...]:
    return tuple(_shape(text.source) for text in texts_of() if _is_foreign(text))


def _is_foreign(text: Text) -> bool:
    """Whether it has words, and others in the language that is spoken."""
    plain = "".join(literal for literal, *_ in Formatter().parse(text.source))
    translated = QCoreApplication.translate(text.context, text.source)
    return bool(_LETTERS.search(plain)) and translated != text.source


def _shape(source: str) -> re.Pattern[str]:
    parts = Formatter().parse(source)
    return re.compile(
        "".join(re.escape(literal) + ("" if name is None else ".+") for literal, name, *_ in parts),
        re.DOTALL,
    )
