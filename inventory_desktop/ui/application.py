"""Qt's application, of which a process has but one."""

from PySide6.QtCore import QLocale, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from inventory_desktop import __version__, log
from inventory_desktop.config import APP_NAME
from inventory_desktop.ui.formats import program_locale


def make_application(arguments: list[str]) -> QApplication:
    """Makes Qt's application, with our names and locale; the same one if it is there already."""
    qInstallMessageHandler(_log_qt_message)
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(arguments)
    application.setApplicationName(APP_NAME)
    application.setApplicationDisplayName("Inventory")
    application.setApplicationVersion(__version__)
    QLocale.setDefault(program_locale())
    return application


def _log_qt_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Sends what Qt says into the program's log; without a screen some things it says in vain."""
    logger = log.get_logger("qt")
    if kind is QtMsgType.QtDebugMsg or text.startswith("This plugin does not support"):
        logger.debug(text)
    elif kind is QtMsgType.QtInfoMsg:
        logger.info(text)
    elif kind is QtMsgType.QtWarningMsg:
        logger.warning(text)
    else:
        logger.error(text)
