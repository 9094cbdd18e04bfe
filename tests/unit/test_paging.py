"""Page requests and fences."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inventory_desktop.errors import ValidationError
from inventory_desktop.services.paging import (
    DEFAULT_PAGE_SIZE,
    MAXIMUM_PAGE_SIZE,
    Fences,
    PageRequest,
    keys_from,
)
from inventory_desktop.services.product_list import ProductQuery, Sort


def test_a_page_has_twenty_rows_unless_told_otherwise() -> None:
    assert PageRequest() == PageRequest(page=1, page_size=DEFAULT_PAGE_SIZE)
    assert (DEFAULT_PAGE_SIZE, MAXIMUM_PAGE_SIZE) == (20, 100)


@pytest.mark.parametrize("page", [0, -1, -(10**20)])
def test_a_page_before_the_first_is_refused_at_its_field(page: int) -> None:
    with pytest.raises(ValidationError) as caught:
        PageRequest(page=page)
    assert caught.value.field == "page"


@pytest.mark.parametrize("size", [0, -1, 101, 10**9])
def test_a_page_size_out_of_range_is_refused_at_its_field(size: int) -> None:
    with pytest.raises(ValidationError) as caught:
        PageRequest(page_size=size)
    assert caught.value.field == "page_size"


@given(page=st.integers(1, 10**6), size=st.integers(1, 100))
def test_the_offset_counts_the_rows_of_all_pages_before(page: int, size: int) -> None:
    assert PageRequest(page, size).offset == sum(size for _ in range(1, min(page, 500))) + size * (
        max(page, 500) - 500
    )


def test_the_first_page_has_no_fence_and_the_others_start_after_one() -> None:
    fences = Fences(total=5, page_size=2, keys=keys_from([("b", 2), ("d", 4)]))
    assert [fences.before(page) for page in range(3)] == [None, ("b", 2), ("d", 4)]


def test_an_unknown_sort_is_refused_at_its_field() -> None:
    with pytest.raises(ValidationError) as caught:
        ProductQuery(sort=Sort("password_hash"))
    assert caught.value.field == "sort"
