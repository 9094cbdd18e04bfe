"""Names of imported rows."""

from hypothesis import given
from hypothesis import strategies as st

from inventory_desktop.services.importing.batches import Batch


@given(
    content=st.text("0123456789abcdef", min_size=64, max_size=64),
    row=st.integers(0),
    times=st.integers(0),
)
def test_the_digits_of_a_request_are_those_of_its_id(content: str, row: int, times: int) -> None:
    batch = Batch(1, content, times)

    assert batch.request_digits(row) == batch.request_id(row).hex
