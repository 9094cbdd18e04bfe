"""What the attacks share."""

from collections.abc import Iterator

import pytest

from tests.support import attack


@pytest.fixture(autouse=True)
def _no_connections_left() -> Iterator[None]:
    """Closes the attackers' connections."""
    yield
    while attack.opened:
        attack.opened.pop().close()
