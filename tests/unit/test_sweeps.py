"""When whole lists are read anew: at once, and then seldom, however much is written."""

from math import inf

from inventory_desktop.services.changes import NOTHING, Change, Entity, changed
from inventory_desktop.services.sweeps import Sweeps

STOCK, MOVEMENT = changed(Entity.STOCK), changed(Entity.MOVEMENT)


def told(sweeps: Sweeps, *, until: float) -> list[tuple[float, Change]]:
    """What is told, each time it is due, up to a moment."""
    found = []
    while sweeps.due <= until:
        found.append((sweeps.due, sweeps.take(sweeps.due)))
    return found


def test_the_first_is_told_at_once_and_once() -> None:
    sweeps = Sweeps()
    assert sweeps.due == inf
    sweeps.add(STOCK, 100)
    assert sweeps.take(99) == NOTHING
    assert told(sweeps, until=1000) == [(100, STOCK)]


def test_nothing_is_not_told() -> None:
    sweeps = Sweeps()
    sweeps.add(NOTHING, 100)
    assert sweeps.due == inf


def test_the_next_is_told_together_with_all_others_when_no_more_come() -> None:
    sweeps = Sweeps()
    sweeps.add(STOCK, 100)
    sweeps.take(100)
    sweeps.add(STOCK, 101)
    sweeps.add(MOVEMENT, 102)
    assert told(sweeps, until=1000) == [(104, STOCK | MOVEMENT)]


def test_an_import_of_a_minute_and_a_half_is_told_a_few_times_and_at_its_end() -> None:
    for apart in (0.1, 0.7, 3.0, 5.0):
        sweeps, found, now = Sweeps(), [], 100.0
        while now < 190:
            found += told(sweeps, until=now)
            sweeps.add(MOVEMENT, now)
            now += apart
        end = now - apart
        found += told(sweeps, until=1000)
        assert len(found) <= 5
        assert end <= found[-1][0] <= end + 10.1


def test_after_a_rest_one_is_told_at_once_again() -> None:
    sweeps = Sweeps()
    sweeps.add(STOCK, 100)
    sweeps.take(100)
    sweeps.add(STOCK, 111)
    assert told(sweeps, until=1000) == [(111, STOCK)]
