"""The language of the windows: translations, direction of writing, and what services say."""

from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from inventory_desktop import log
from inventory_desktop.config import resource
from inventory_desktop.errors import AppError
from inventory_desktop.sentences import Sentence, fill
from inventory_desktop.ui.formats import format_exact, program_locale

_log = log.get_logger(__name__)

_SENTENCES = "Sentences"
Error = TypeVar("Error", bound=AppError)


class Language(StrEnum):
    """What can be chosen; the value is the language's code."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
    ARABIC = "ar"


_LANGUAGES = {
    Language.ENGLISH: QLocale.Language.English,
    Language.GERMAN: QLocale.Language.German,
    Language.ARABIC: QLocale.Language.Arabic,
}


def use_language(application: QApplication, chosen: Language) -> None:
    """Speaks a language from now on; windows that are there already keep their texts.

    Args:
        application: Qt's.
        chosen: What the person chose for this computer.
    """
    for former in application.findChildren(QTranslator):
        application.removeTranslator(former)
        former.deleteLater()
    language = spoken(chosen)
    locale = program_locale() if chosen is Language.SYSTEM else program_locale(_LANGUAGES[language])
    QLocale.setDefault(locale)
    if language is not Language.ENGLISH:
        _install(application, f"qtbase_{language}", _folder_of_qt())
        _install(application, f"inventory_desktop_{language}", str(resource("translations")))
    is_mirrored = language is Language.ARABIC
    application.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight
    )


def spoken(chosen: Language) -> Language:
    """Which language that is; for the system's the first of its languages that there is."""
    if chosen is not Language.SYSTEM:
        return chosen
    codes = [name.replace("_", "-").partition("-")[0] for name in QLocale.system().uiLanguages()]
    return next((Language(code) for code in codes if code in set(_LANGUAGES)), Language.ENGLISH)


def in_words(text: str) -> str:
    """Says a sentence of the services in the person's language; other text stands as it is."""
    if not isinstance(text, Sentence):
        return text
    pattern = QCoreApplication.translate(_SENTENCES, text.pattern)
    return fill(pattern, {place: _shown(value) for place, value in text.places.items()})


def put_in_words(error: Error) -> Error:
    """Lets an error that comes from services say its message in the person's language."""
    message = error.message
    if isinstance(message, Sentence):
        error.message = in_words(message)
    else:
        error.message = QCoreApplication.translate(_SENTENCES, message)
    return error


def _shown(value: object) -> str:
    if isinstance(value, str):
        return in_words(value)
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        return format_exact(Decimal(value))
    return str(value)


def _install(application: QApplication, name: str, folder: str) -> None:
    translator = QTranslator(application)
    if translator.load(name, folder):
        application.installTranslator(translator)
    else:
        _log.warning("a translation is missing", name=name, folder=folder)


def _folder_of_qt() -> str:
    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
