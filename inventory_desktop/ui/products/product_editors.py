"""The fields of a product that are typed, from the SKU to the picture."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from inventory_desktop.errors import ValidationError
from inventory_desktop.models.products import DESCRIPTION_LENGTH
from inventory_desktop.services.barcodes import BarcodeRow
from inventory_desktop.services.product_figures import product_categories
from inventory_desktop.services.products import NO_PRICE, ProductFields
from inventory_desktop.ui.formats import MONEY_DECIMALS, format_plain
from inventory_desktop.ui.products.barcode_list_edit import BarcodeListEdit
from inventory_desktop.ui.products.picture_edit import PictureEdit
from inventory_desktop.ui.widgets.fields import (
    Field,
    NotesEdit,
    TextEdit,
    money_edit,
    quantity_edit,
)
from inventory_desktop.ui.widgets.suggest_edit import SuggestEdit
from inventory_desktop.ui.workplace import Workplace

Typed = Mapping[str, Any]
"""What stands in the fields, by name, as it was typed."""


class ProductEditors(QWidget):
    """Shows a product's fields and answers what was typed.

    Args:
        workplace: What the screen works with.
        parent: Its Qt parent.
    """

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.sku = TextEdit()
        self.name = TextEdit()
        self.category = SuggestEdit()
        self.price = money_edit("unit_price")
        self.unit = TextEdit()
        self.reorder_point = quantity_edit("reorder_point")
        self.barcodes = BarcodeListEdit()
        self.description = NotesEdit()
        self.picture = PictureEdit(workplace)
        self._lines: dict[str, QLineEdit] = {
            "sku": self.sku,
            "name": self.name,
            "category": self.category,
            "unit_price": self.price,
            "unit_of_measure": self.unit,
            "reorder_point": self.reorder_point,
        }
        self.by_name = self._make_fields()
        self._lay_out()
        self._connect()
        if not workplace.session.user.sees_prices:
            self.by_name["unit_price"].hide()

    # What is typed

    def show_fields(
        self, values: ProductFields, barcodes: Sequence[BarcodeRow], picture_of: int | None
    ) -> None:
        """Shows other values.

        Args:
            values: The fields.
            barcodes: The codes.
            picture_of: The product whose picture is shown; None for none.
        """
        for name, text in _texts(values).items():
            self._write(name, text)
        self.barcodes.show_rows(barcodes)
        self.picture.show_picture_of(picture_of)

    def show_field(self, name: str, values: ProductFields) -> None:
        """Shows one field of other values."""
        self._write(name, _texts(values)[name])

    def typed(self) -> Typed:
        """What stands in the fields."""
        return {
            **{name: line.text() for name, line in self._lines.items()},
            "description": self.description.toPlainText(),
            "barcodes": self.barcodes.typed,
            "picture": (self.picture.is_changed, self.picture.picture),
        }

    def fields(self, opened: ProductFields) -> ProductFields:
        """What is typed, as values.

        Args:
            opened: The fields as they were shown; what cannot be typed here stays as it was.

        Raises:
            ValidationError: A number is none, or the description is too long.
        """
        description = self.description.toPlainText()
        if len(description) > DESCRIPTION_LENGTH:
            raise ValidationError(
                self.tr("At most {0} characters.").format(DESCRIPTION_LENGTH), field="description"
            )
        sees_prices = self._workplace.session.user.sees_prices
        return ProductFields(
            sku=self.sku.text(),
            name=self.name.text(),
            description=description,
            category=self.category.text(),
            unit_price=(self.price.value() or NO_PRICE) if sees_prices else opened.unit_price,
            unit_of_measure=self.unit.text(),
            reorder_point=self.reorder_point.value() or NO_PRICE,
            is_active=opened.is_active,
        )

    def show_error(self, error: ValidationError) -> bool:
        """Says at its field what is wrong; False if the error belongs to none of them."""
        field = self.by_name.get(error.field)
        if field is None:
            return False
        field.show_error(error.message)
        if not field.editor.isAncestorOf(self.window().focusWidget() or self):
            field.setFocus()
        return True

    def clear_errors(self) -> None:
        """Takes all errors away."""
        for field in self.by_name.values():
            field.clear_error()

    # How they stand

    def _make_fields(self) -> dict[str, Field]:
        codes = Field(self.tr("Barcodes, and the units that each stands for"), self.barcodes)
        return {
            "sku": Field(self.tr("SKU"), self.sku),
            "name": Field(self.tr("Name"), self.name),
            "category": Field(self.tr("Category"), self.category),
            "unit_price": Field(self.tr("Price"), self.price),
            "unit_of_measure": Field(self.tr("Unit"), self.unit),
            "reorder_point": Field(
                self.tr("Reorder point"),
                self.reorder_point,
                self.tr("Counts as low at or below this."),
            ),
            "barcode": codes,
            "pack_quantity": codes,
            "description": Field(self.tr("Description"), self.description),
            "content": Field(self.tr("Picture"), self.picture),
        }

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for name in ("sku", "name", "category"):
            column.addWidget(self.by_name[name])
        pair = QHBoxLayout()
        pair.setSpacing(10)
        pair.addWidget(self.by_name["unit_price"], 1)
        pair.addWidget(self.by_name["unit_of_measure"], 1)
        column.addLayout(pair)
        for name in ("reorder_point", "barcode", "description", "content"):
            column.addWidget(self.by_name[name])

    def _connect(self) -> None:
        for name, line in self._lines.items():
            line.textEdited.connect(self.by_name[name].clear_error)
        self.description.textChanged.connect(self.by_name["description"].clear_error)
        self.barcodes.changed.connect(self.by_name["barcode"].clear_error)
        self.picture.changed.connect(self.by_name["content"].clear_error)
        self.picture.refused.connect(self.by_name["content"].show_error)
        self.category.wanted.connect(self._read_categories)

    def _read_categories(self) -> None:
        self._workplace.read(
            product_categories,
            owner=self,
            done=self.category.set_suggestions,
            failed=lambda _error: None,  # Typing goes on without suggestions.
            key="categories",
        )

    def _write(self, name: str, text: str) -> None:
        if name == "description":
            self.description.setPlainText(text)
        else:
            self._lines[name].setText(text)


def _texts(values: ProductFields) -> dict[str, str]:
    """The fields as they are typed."""
    return {
        "sku": values.sku,
        "name": values.name,
        "category": values.category,
        "unit_price": format_plain(values.unit_price, least=MONEY_DECIMALS),
        "unit_of_measure": values.unit_of_measure,
        "reorder_point": format_plain(values.reorder_point),
        "description": values.description,
    }
