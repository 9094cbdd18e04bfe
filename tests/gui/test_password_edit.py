"""The line for a password: dots, and an eye for whoever is not sure what was typed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from inventory_desktop.ui.sign_in.first_start_page import FirstStartPage
from inventory_desktop.ui.sign_in.sign_in_page import SignInPage
from tests.gui.desk import activate, destroy, focused

DOTS, PLAIN = QLineEdit.EchoMode.Password, QLineEdit.EchoMode.Normal


def test_the_eye_shows_and_hides_what_was_typed_by_mouse_and_keys(qtbot: QtBot) -> None:
    page = FirstStartPage()
    activate(qtbot, page)
    line, eye = page.password, page.password.eye
    line.setFocus()
    qtbot.keyClicks(line, "open sesame")
    assert line.echoMode() is DOTS
    qtbot.mouseClick(eye, Qt.MouseButton.LeftButton)
    assert (line.echoMode(), eye.accessibleName()) == (PLAIN, "Hide password")
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert focused() is eye
    qtbot.keyClick(eye, Qt.Key.Key_Space)
    assert (line.echoMode(), eye.accessibleName()) == (DOTS, "Show password")
    assert line.text() == "open sesame"
    destroy(page)


def test_the_password_is_hidden_again_when_it_is_sent_and_when_the_page_returns(
    qtbot: QtBot,
) -> None:
    page = SignInPage("Who is there?", "")
    activate(qtbot, page)
    page.begin("anna@shop.example")
    qtbot.keyClicks(page.password, "open sesame")
    page.password.eye.setChecked(True)
    qtbot.keyClick(page.password, Qt.Key.Key_Return)
    assert page.password.echoMode() is DOTS
    page.password.eye.setChecked(True)
    page.begin("anna@shop.example")
    assert page.password.echoMode() is DOTS
    destroy(page)


def test_no_text_runs_below_the_eye_in_either_direction(qtbot: QtBot, qapp: QApplication) -> None:
    assert qapp
    page = FirstStartPage()
    activate(qtbot, page)
    line = page.password
    assert line.textMargins().right() >= line.eye.width()
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert line.textMargins().left() >= line.eye.width()
    assert line.textMargins().right() == 0
    destroy(page)
