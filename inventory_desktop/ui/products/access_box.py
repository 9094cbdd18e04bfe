"""Who may change a product, why the person may or may not, and whom its owner lets."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inventory_desktop.errors import AppError
from inventory_desktop.services import users
from inventory_desktop.services.changes import Entity, changed
from inventory_desktop.services.product_access import Editor, ProductAccess
from inventory_desktop.services.products import ProductDetails
from inventory_desktop.services.session import Session
from inventory_desktop.services.users import UserRow
from inventory_desktop.ui.widgets.basics import button, label
from inventory_desktop.ui.widgets.elided_label import ElidedLabel
from inventory_desktop.ui.widgets.facts import wrapping_label
from inventory_desktop.ui.widgets.fields import ChoiceEdit
from inventory_desktop.ui.workplace import Workplace


def refusal(access: ProductAccess) -> str:
    """Why the person may not change the product; empty if they may."""
    if access.may_edit:
        return ""
    return _tr("Only {0}, an admin, or whom they let, may change this.").format(access.owner_email)


class AccessBox(QWidget):
    """Says who may change a product; its owner and admins let colleagues do so.

    Args:
        workplace: What the screen works with.
        details: The product.
        parent: Its Qt parent.
    """

    def __init__(
        self, workplace: Workplace, details: ProductDetails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._product = details.product
        self._access = details.access
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(label(self.tr("Who may change it"), "section"))
        self._column.addWidget(wrapping_label(_reason(workplace.session, details), "second"))
        owner = self.tr("{0}, owner").format(details.access.owner_email)
        self._column.addWidget(ElidedLabel(owner))
        for editor in details.access.editors:
            self._column.addLayout(self._editor_line(editor))
        self.share_button = button(self.tr("Let a colleague change it…"), "link", "user-plus")
        self.colleagues = ChoiceEdit()
        self.add_button = button(self.tr("Let"), icon="check")
        self._chooser = self._make_chooser()
        if details.access.may_share:
            self._column.addWidget(self.share_button)
            self._column.addWidget(self._chooser)
            self.share_button.clicked.connect(self._read_colleagues)
            self.add_button.clicked.connect(self._grant)
            self.colleagues.returnPressed.connect(self._grant)

    def _make_chooser(self) -> QWidget:
        chooser = QWidget()
        self.colleagues.setAccessibleName(self.tr("Colleague"))
        row = QHBoxLayout(chooser)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.colleagues, 1)
        row.addWidget(self.add_button)
        chooser.hide()
        return chooser

    def _editor_line(self, editor: Editor) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(ElidedLabel(editor.email), 1)
        if self._access.may_share:
            text = self.tr("Do not let {0} change it any more").format(editor.email)
            remove = button(text, "icon", "x")
            remove.clicked.connect(partial(self._revoke, editor))
            row.addWidget(remove)
        return row

    def _read_colleagues(self) -> None:
        self._workplace.read(
            users.list_users, owner=self, done=self._offer_colleagues, key="colleagues"
        )

    def _offer_colleagues(self, people: Sequence[UserRow]) -> None:
        known = {self._access.owner_id, *(editor.user_id for editor in self._access.editors)}
        free = [
            (person.email, person)
            for person in people
            if person.is_active and not person.is_admin and person.id not in known
        ]
        if not free:
            self._workplace.messages.done(self.tr("Everybody who could, may change it already."))
            return
        self.colleagues.set_choices(free)
        self.share_button.hide()
        self._chooser.show()
        self.colleagues.setFocus()

    def _grant(self) -> None:
        person: UserRow | None = self.colleagues.currentData()
        if person is None or not self.add_button.isEnabled():
            return
        self.add_button.setEnabled(False)
        editor = Editor(person.id, person.email)
        text = self.tr("{0} may change {1} from now on.")
        self._write(editor, text, grant=True)

    def _revoke(self, editor: Editor) -> None:
        self._write(editor, self.tr("{0} may not change {1} any more."), grant=False)

    def _write(self, editor: Editor, text: str, *, grant: bool) -> None:
        product, workplace = self._product, self._workplace
        act = users.grant_editing if grant else users.revoke_editing
        back = users.revoke_editing if grant else users.grant_editing

        def done(_nothing: object) -> None:
            workplace.messages.done(
                text.format(editor.email, product.sku),
                action=QCoreApplication.translate("AccessBox", "Undo"),
                act=lambda: workplace.write(
                    lambda work: back(work, product_id=product.id, user_id=editor.user_id),
                    change=changed(Entity.PRODUCT),
                    owner=workplace.bus,
                    done=lambda _nothing: None,
                ),
            )

        workplace.write(
            lambda work: act(work, product_id=product.id, user_id=editor.user_id),
            change=changed(Entity.PRODUCT),
            owner=self,
            done=done,
            failed=self._fail,
        )

    def _fail(self, error: AppError) -> None:
        self.add_button.setEnabled(True)
        self._workplace.messages.error(error)


def _reason(session: Session, details: ProductDetails) -> str:
    access = details.access
    if not access.may_edit:
        return refusal(access)
    if access.owner_id == session.user.id:
        return _tr("You may: it is yours.")
    if session.user.is_admin:
        return _tr("You may: you are an admin.")
    return _tr("You may: its owner or an admin lets you.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("AccessBox", text)
