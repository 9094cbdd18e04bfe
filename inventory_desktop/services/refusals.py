"""What the database's constraints and rules say to a person: one sentence for each name.

Names are those of constraints and unique indexes (naming convention of ``models/base.py``) and of
the rules that the database's functions refuse with. A test proves that none is missing.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from string import Formatter
from typing import Any

from inventory_desktop.sentences import Sentence, said


@dataclass(frozen=True, slots=True)
class Refusal:
    """A sentence with places for the numbers.

    Attributes:
        text: The sentence; ``{available}`` stands for the detail of that name.
        field: Field that the sentence belongs to; empty if it is a rule about the whole.
        rule: Name to show of a rule that is not known here; stands for ``{code}``.
    """

    text: str
    field: str = ""
    rule: str = ""

    def sentence(self, details: Mapping[str, Any]) -> Sentence:
        """Fills in the details; numbers without needless zeros, missing ones as an ellipsis."""
        names = [name for _, name, _, _ in Formatter().parse(self.text) if name]
        known = {"code": self.rule, **details}
        return said(self.text, **{name: _value(name, known.get(name)) for name in names})


# States and steps of a transfer, as the database names them.
_NAMES_OF_STATES = frozenset({"status", "target"})
_STATES: Mapping[str, Sentence] = {
    "pending": said("pending"),
    "in transit": said("in transit"),
    "dispatched": said("dispatched"),
    "received": said("received"),
    "completed": said("completed"),
    "cancelled": said("cancelled"),
}
_UNKNOWN = Refusal("The database refused this because of the rule “{code}”.")

_ADDRESS = Refusal("This is not an e-mail address.", "email")
_PASSWORD_HASH = Refusal("The password could not be prepared. Type it again.", "password")
_SKU = Refusal("Type a SKU, without blanks around it.", "sku")

REFUSALS: Mapping[str, Refusal] = {
    # Rights
    "right:admin": Refusal("Only an admin may do this."),
    "right:product": Refusal(
        "{sku} belongs to a colleague. Ask its owner or an admin to let you edit it."
    ),
    "right:import": Refusal(
        "This import was made by a colleague; only they or an admin may do this."
    ),
    "right:prices": Refusal("Prices are kept from you, so you cannot change them either."),
    # Rules
    "append_only": Refusal("The ledger only grows. Mend a mistake by a reversal."),
    "sign_in_required": Refusal("Your session has ended. Sign in to go on."),
    "not_enough_stock": Refusal(
        "Only {available} of {sku} are available in {warehouse}"
        " ({on_hand} on hand, {reserved} reserved); {wanted} were asked for."
    ),
    "product_not_in_use": Refusal("{sku} is not in use. Activate the product first."),
    "warehouse_not_in_use": Refusal("{warehouse} is closed. Choose another warehouse."),
    "warehouse_holds_stock": Refusal(
        "{warehouse} still holds {on_hand} units of {products} products, and {in_transit} are on"
        " their way to it. Move them first."
    ),
    "date_in_future": Refusal("The date lies in the future.", "occurred_at"),
    "request_id_reused": Refusal(
        "This entry was already posted with another content. Check the ledger, then post it anew."
    ),
    "not_reversible": Refusal(
        "Entry {movement} cannot be reversed: it is a reversal or a revaluation itself."
        " Post a new entry instead."
    ),
    "reversal_of_transfer": Refusal(
        "Entry {movement} belongs to transfer {transfer}. Cancel the transfer, or transfer back;"
        " goods that turned up again are an adjustment."
    ),
    "reversal_differs": Refusal("A reversal must mirror entry {movement} exactly."),
    "transfer_unknown": Refusal("This transfer does not exist."),
    "transfer_state": Refusal("Transfer {transfer} is {status}; it cannot be {target}."),
    "transfer_empty": Refusal("A transfer needs at least one product."),
    "nothing_available": Refusal("Nothing is available in this warehouse."),
    "transfer_nothing_received": Refusal("Type what arrived, or what is written off."),
    "transfer_line_unknown": Refusal("{sku} is not on transfer {transfer}.", "product_id"),
    "transfer_arrival_negative": Refusal(
        "What arrived of {sku} cannot be less than 0.", "received"
    ),
    "transfer_arrival_twice": Refusal("{sku} stands twice on this receipt.", "product_id"),
    "transfer_too_much": Refusal(
        "Only {expected} of {sku} are still expected of transfer {transfer}; {given} were given."
        " Post what is beyond as an adjustment."
    ),
    "transfer_loss": Refusal(
        "What is missing of {sku} is written off as damaged or as an adjustment."
    ),
    "transfer_reason": Refusal("Say why goods of {sku} are missing.", "notes"),
    "last_admin": Refusal("The last active admin cannot be removed or switched off."),
    "user_unknown": Refusal("This person does not exist."),
    "request_not_open": Refusal("This request has already been settled."),
    "bulk_edit_unknown": Refusal(
        "This selection of products is no longer there. Select the products again."
    ),
    "bulk_edit_begun": Refusal("This change of several products has been carried out already."),
    "bulk_edit_changes": Refusal("Choose what is to change of the products."),
    "desktop_unknown": Refusal("This computer is unknown or was revoked already."),
    # People
    "uq_users_email": Refusal("There is already an account with this e-mail address.", "email"),
    "ck_users_email_form": _ADDRESS,
    "ck_users_email_length": _ADDRESS,
    "ck_account_requests_email_form": _ADDRESS,
    "ck_account_requests_email_length": _ADDRESS,
    "uq_account_requests_email": Refusal("There is already a request for this address.", "email"),
    "ck_account_requests_bcrypt_2a": _PASSWORD_HASH,
    "ck_credentials_bcrypt_2a": _PASSWORD_HASH,
    "ck_settings_one_row": Refusal("There is only one set of settings."),
    "ck_settings_token_minutes": Refusal("A token lasts 1 to 720 minutes.", "token_minutes"),
    "ck_settings_session_hours": Refusal("A session lasts 1 to 24 hours.", "session_hours"),
    "uq_signing_keys_token_header": Refusal("There is already a key with this header."),
    "ck_desktops_name_length": Refusal("A computer's name has 1 to 60 characters.", "name"),
    "uq_desktops_name": Refusal("There is already a computer with this name.", "name"),
    "uq_desktops_role_name": Refusal("The computer's role already exists. Try again."),
    # Products
    "uq_products_sku": Refusal(
        "There is already a product with this SKU (capital letters make no difference).", "sku"
    ),
    "ck_products_sku_form": _SKU,
    "ck_products_name_form": Refusal("Type a name.", "name"),
    "ck_products_description_length": Refusal(
        "A description has at most 4000 characters.", "description"
    ),
    "ck_products_unit_price": Refusal(
        "A price lies between 0 and 99,999,999,999.9999.", "unit_price"
    ),
    "ck_products_reorder_point": Refusal(
        "A reorder point lies between 0 and 9,999,999,999.999.", "reorder_point"
    ),
    "ck_products_unit_of_measure_form": Refusal("Type a unit of measure.", "unit_of_measure"),
    "pk_product_barcodes": Refusal("This barcode already belongs to a product.", "barcode"),
    "ck_product_barcodes_barcode_form": Refusal(
        "Type a barcode, without blanks around it.", "barcode"
    ),
    "ck_product_barcodes_pack_quantity": Refusal(
        "A pack holds more than 0 and at most 9,999,999,999.999.", "pack_quantity"
    ),
    "ck_product_pictures_content_size": Refusal("A picture has at most 512 KB.", "content"),
    "ck_product_pictures_content_type": Refusal(
        "A picture is a JPEG or a PNG file; this is something else.", "content"
    ),
    "ck_bulk_edits_status": Refusal("This is not a state of a bulk edit."),
    "ck_bulk_edited_products_outcome": Refusal("This is not an outcome of a bulk edit."),
    "pk_product_editors": Refusal("This colleague may already edit the product."),
    # Warehouses
    "uq_warehouses_code": Refusal(
        "There is already a warehouse with this code (capital letters make no difference).", "code"
    ),
    "ck_warehouses_code_form": Refusal("Type a code, without blanks around it.", "code"),
    "ck_warehouses_name_form": Refusal("Type a name.", "name"),
    # Stock
    "ck_stock_levels_on_hand": Refusal("Stock cannot fall below zero or exceed 10¹³."),
    "ck_stock_levels_reserved": Refusal("Reserved stock cannot fall below zero."),
    "ck_stock_levels_available": Refusal("More would be taken than is available."),
    "ck_stock_levels_in_transit": Refusal("Stock in transit cannot fall below zero."),
    "ck_stock_levels_average_cost": Refusal("The average cost is too large."),
    "ck_stock_movements_sign_of_type": Refusal(
        "The quantity must be more than 0; the type says whether it is added or taken away.",
        "quantity",
    ),
    "ck_stock_movements_quantity": Refusal(
        "One entry moves at most 9,999,999,999.999.", "quantity"
    ),
    "ck_stock_movements_unit_cost": Refusal(
        "A unit cost lies between 0 and 99,999,999,999.9999.", "unit_cost"
    ),
    "ck_stock_movements_unit_price": Refusal(
        "A unit price lies between 0 and 99,999,999,999.9999.", "unit_price"
    ),
    "ck_stock_movements_notes_length": Refusal("Notes have at most 2000 characters.", "notes"),
    "uq_stock_movements_request_id": Refusal("This entry is being posted already. Try again."),
    "uq_stock_movements_reverses_id": Refusal("This entry has already been reversed."),
    # Transfers
    "ck_stock_transfer_lines_quantity": Refusal(
        "A transfer moves more than 0 and at most 9,999,999,999.999.", "quantity"
    ),
    "ck_stock_transfer_lines_arrived": Refusal("More would arrive than was sent.", "received"),
    "uq_stock_transfer_lines_transfer_id_product_id": Refusal(
        "The same product stands twice on this transfer; put both into one line.", "product_id"
    ),
    "ck_stock_transfers_two_warehouses": Refusal(
        "Choose two different warehouses.", "to_warehouse_id"
    ),
    "ck_stock_transfers_status": Refusal("This is not a state of a transfer."),
    "ck_stock_transfers_notes_length": Refusal("Notes have at most 2000 characters.", "notes"),
    "uq_stock_transfers_request_id": Refusal("This transfer is being made already. Try again."),
    # Imports
    "ck_import_batches_kind": Refusal("This is not a kind of import."),
    "ck_import_batches_status": Refusal("This is not a state of an import."),
    "ck_import_batches_file_name_length": Refusal("The file's name is too long.", "file_name"),
    "pk_imported_products": Refusal("The product is already part of this import."),
    # Saved views
    "too_many_views": Refusal("There are a hundred views of this list already. Delete one first."),
    "uq_saved_views_name": Refusal("There is already a view with this name.", "name"),
    "ck_saved_views_name_form": Refusal("Type a name.", "name"),
    "ck_saved_views_state_length": Refusal("This view is too large to be saved."),
}

_FOREIGN_KEY = Refusal(
    "This cannot be saved: what this refers to no longer exists. Refresh and try again."
)
_PRIMARY_KEY = Refusal("This row exists already. Refresh and try again.")


def refusal(name: str) -> Refusal:
    """Finds the sentence for a constraint or rule.

    Args:
        name: As the database names it.

    Returns:
        Its own sentence; for a foreign or primary key that has none, the common one of its kind.
    """
    if name in REFUSALS:
        return REFUSALS[name]
    if name.startswith("fk_"):
        return _FOREIGN_KEY
    if name.startswith("pk_"):
        return _PRIMARY_KEY
    return replace(_UNKNOWN, rule=name or "unnamed")


def _value(name: str, detail: Any) -> object:
    if detail is None:
        return "…"
    if name in _NAMES_OF_STATES:
        return _STATES.get(str(detail), str(detail))
    if isinstance(detail, bool | str):
        return str(detail)
    try:
        return Decimal(str(detail))
    except InvalidOperation:
        return str(detail)
