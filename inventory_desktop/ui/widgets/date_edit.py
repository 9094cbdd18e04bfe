"""A day by the person's locale, typed or chosen from a calendar; it may stay empty."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QWidget

from inventory_desktop.errors import ValidationError
from inventory_desktop.ui.formats import DAY, day_pattern, format_date, without_marks
from inventory_desktop.ui.icons import set_icon
from inventory_desktop.ui.widgets.basics import restyle

_CENTURY = 2000
_YEARS_OF_TWO_DIGITS = 100


class DateEdit(QLineEdit):
    """A line for a day.

    Args:
        field: Name of the field in the command, for errors.
        parent: Its Qt parent.

    Signals:
        changed: Another day holds; None if the line is empty.
    """

    changed = Signal(object)

    def __init__(self, field: str = "date", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._told: date | None = None
        self._calendar: QCalendarWidget | None = None
        self._example = QLocale().toString(QDate(2026, 12, 31), QLocale.FormatType.ShortFormat)
        self.setPlaceholderText(self._example)
        opener = QAction(self.tr("Choose a day (Alt+Down)"), self)
        opener.setShortcut(QKeySequence("Alt+Down"))
        opener.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        set_icon(opener, "calendar", "third")
        opener.triggered.connect(self._open_calendar)
        self.addAction(opener, QLineEdit.ActionPosition.TrailingPosition)
        self.editingFinished.connect(self._tell)
        self.textEdited.connect(lambda _text: restyle(self, "invalid", False))  # noqa: FBT003

    @property
    def day(self) -> date | None:
        """The last day that could be read; None if the line was empty."""
        return self._told

    def value(self) -> date | None:
        """The day that was typed; None if the line is empty.

        Raises:
            ValidationError: It is none.
        """
        typed = self.text().strip()
        if not typed:
            return None
        found = parsed_date(typed)
        if found is None:
            raise ValidationError(
                self.tr("“{0}” is not a day; write it like {1}.").format(typed[:40], self._example),
                field=self._field,
            )
        return found

    def set_value(self, value: date | None) -> None:
        """Shows a day."""
        self._told = value
        self.setText("" if value is None else format_date(value))
        restyle(self, "invalid", False)  # noqa: FBT003  a property's value

    def _tell(self) -> None:
        try:
            found = self.value()
        except ValidationError as error:
            restyle(self, "invalid", True)  # noqa: FBT003  a property's value
            self.setToolTip(error.message)
            return
        self.setToolTip("")
        if found != self._told:
            self.set_value(found)
            self.changed.emit(found)

    def _open_calendar(self) -> None:
        if self._calendar is None:
            self._calendar = QCalendarWidget(self)
            self._calendar.setWindowFlag(Qt.WindowType.Popup)
            self._calendar.setVerticalHeaderFormat(
                QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader
            )
            self._calendar.activated.connect(self._take_day)
            self._calendar.clicked.connect(self._take_day)
        shown = parsed_date(self.text().strip())
        if shown is not None:
            self._calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        self._calendar.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        self._calendar.show()
        self._calendar.setFocus()

    def _take_day(self, day: QDate) -> None:
        if self._calendar is not None:
            self._calendar.hide()
        chosen = date(day.year(), day.month(), day.day())
        if chosen != self._told:
            self.set_value(chosen)
            self.changed.emit(chosen)


def parsed_date(typed: str, locale: QLocale | None = None) -> date | None:
    """Reads a day as people type it: as the locale writes it, long or short, or as ISO 8601.

    Args:
        typed: What was typed.
        locale: Whose order of day and month; the program's by default.

    Returns:
        The day, or None if it is none.
    """
    chosen = locale or QLocale()
    typed = without_marks(typed)
    found = QDate.fromString(typed, Qt.DateFormat.ISODate)
    for pattern in (DAY, day_pattern(DAY, chosen), *_patterns(chosen)):
        if found.isValid():
            break
        found = chosen.toDate(typed, pattern)
        if found.isValid() and found.year() < _CENTURY and "yyyy" not in pattern:
            found = found.addYears(_YEARS_OF_TWO_DIGITS)
    if not found.isValid():
        return None
    return date(found.year(), found.month(), found.day())


def _patterns(locale: QLocale) -> list[str]:
    """The locale's ways to write a day; zeros before a digit and the century may be left out."""
    given = [without_marks(locale.dateFormat(kind)) for kind in QLocale.FormatType]
    short = given[1].replace("dd", "d").replace("MM", "M")
    return [*given, short, _with_long_year(given[1]), _with_long_year(short)]


def _with_long_year(pattern: str) -> str:
    return pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")
