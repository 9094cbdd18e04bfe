"""Views of lists that people save for themselves."""

import pytest

from inventory_desktop.errors import RuleError, SignInRequired, ValidationError
from inventory_desktop.services import saved_views
from tests.support.attack import NO_RIGHT, attacker
from tests.support.shop import Shop

STATE = {"search": "mug", "filters": {"category": "Kitchen"}}


def names(shop: Shop, screen: str = "products", *, by: object = None) -> list[str]:
    session = by or shop.admin
    views = session.read(lambda work: saved_views.list_views(work, screen))
    return [view.name for view in views]


def test_a_saved_view_comes_back_as_it_was_and_is_seen_by_its_person_alone(shop: Shop) -> None:
    shop.admin.write(lambda work: saved_views.save_view(work, "products", " Low mugs ", STATE))
    views = shop.admin.read(lambda work: saved_views.list_views(work, "products"))
    assert [(view.name, view.state) for view in views] == [("Low mugs", STATE)]
    assert names(shop, "ledger") == []
    assert names(shop, by=shop.colleague) == []


def test_the_same_name_in_any_case_takes_the_new_state(shop: Shop) -> None:
    first = shop.admin.write(lambda work: saved_views.save_view(work, "products", "A", {}))
    again = shop.admin.write(lambda work: saved_views.save_view(work, "products", "a", STATE))
    assert first.id == again.id
    views = shop.admin.read(lambda work: saved_views.list_views(work, "products"))
    assert [(view.name, view.state) for view in views] == [("a", STATE)]


def test_a_view_is_forgotten_by_its_person_only(shop: Shop) -> None:
    view = shop.admin.write(lambda work: saved_views.save_view(work, "products", "A", {}))
    with pytest.raises(ValidationError, match="does not exist"):
        shop.colleague.write(lambda work: saved_views.remove_view(work, view.id))
    shop.admin.write(lambda work: saved_views.remove_view(work, view.id))
    assert names(shop) == []


@pytest.mark.parametrize(
    ("name", "sentence"), [("", "Fill in the name"), ("x" * 61, "61 characters")]
)
def test_a_name_that_is_none_is_refused_at_its_field(shop: Shop, name: str, sentence: str) -> None:
    with pytest.raises(ValidationError, match=sentence) as refused:
        shop.admin.write(lambda work: saved_views.save_view(work, "products", name, {}))
    assert refused.value.field == "name"


def test_a_view_that_is_too_large_and_one_too_many_are_refused(shop: Shop) -> None:
    with pytest.raises(RuleError, match="too large"):
        shop.admin.write(
            lambda work: saved_views.save_view(work, "products", "A", {"x": "y" * 20_000})
        )
    for number in range(100):
        name = f"View {number}"
        shop.admin.write(lambda work, name=name: saved_views.save_view(work, "x", name, {}))
    with pytest.raises(RuleError, match="a hundred"):
        shop.admin.write(lambda work: saved_views.save_view(work, "x", "One more", {}))
    shop.admin.write(lambda work: saved_views.save_view(work, "x", "view 5", STATE))


def test_without_a_person_nothing_is_saved(shop: Shop) -> None:
    with pytest.raises(SignInRequired):
        shop.database.run(lambda work: saved_views.save_view(work, "x", "A", {}), token=None)


def test_raw_sql_reaches_no_other_persons_views(shop: Shop) -> None:
    view = shop.admin.write(lambda work: saved_views.save_view(work, "products", "A", {}))
    other = attacker(shop, shop.colleague.token)
    assert other.ask("SELECT id FROM inventory.saved_views") == []
    for statement in (
        f"UPDATE inventory.saved_views SET name = 'B' WHERE id = {view.id}",
        f"DELETE FROM inventory.saved_views WHERE id = {view.id}",
        (
            "INSERT INTO inventory.saved_views (user_id, screen, name, state)"
            f" VALUES ({shop.admin.user.id}, 'products', 'C', '{{}}')"
        ),
    ):
        assert other.refusal(statement) == NO_RIGHT
    assert other.value(f"SELECT inventory.remove_view({view.id})") is False
    assert names(shop) == ["A"]
