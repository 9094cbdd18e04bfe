"""A year in the sample shop, day by day: what was delivered, sold, returned, broken and counted.

Pure arithmetic over the catalogue; nothing here asks a database. No balance ever falls below zero.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from random import Random

from inventory_desktop.models import MovementType
from inventory_desktop.services.sample_catalogue import CENT, Article

DAYS = 365
CLEARANCE = "CLEARANCE"
"""Reference of the lots in which the last of a product was sold."""

_SHOP, _BACK, _OUTLET = range(3)
_SUNDAY = 6
_MONDAY = 0
_SALE_MONTHS = frozenset({1, 7})
_DISCOUNT = Decimal("0.85")
_YEARLY_RISE = Decimal("0.05")
_LINES_A_DAY = 20.0
_WHOLESALE_DOZENS = (1, 3)
_RETURNED = 0.025
_REASONS = ("Not needed after all", "Wrong colour", "Was a gift already there")
_BROKEN = 0.015
_ACCIDENTS = ("Fell off the shelf", "Arrived broken", "Faded in the shop window")
_COUNT_EVERY = 91
_COUNTED = 22
_WORTH_COUNTING = 4
# Shares of the catalogue that no longer get supplied towards the end of the year.
_RUNNING_OUT = 0.09
_LAST_SUPPLY_DAY = DAYS - 75
_SOLD_OUT = 6


@dataclass(frozen=True, slots=True)
class Entry:
    """A movement in the making.

    Attributes:
        article: Place of the product in the catalogue.
        place: Number of the warehouse.
        quantity: As a person types it: the type gives the sign, except for an adjustment.
    """

    article: int
    place: int
    kind: MovementType
    quantity: Decimal
    at: datetime
    cost: Decimal | None = None
    price: Decimal | None = None
    reference: str = ""
    notes: str = ""


@dataclass
class Year:
    """The year that ends yesterday.

    Attributes:
        articles: The catalogue.
        today: The day after the last one of the year.
        rng: Decides everything; the same state gives the same year.
        on_hand: Balance by article and place, as it stands so far.
    """

    articles: Sequence[Article]
    today: date
    rng: Random
    on_hand: dict[tuple[int, int], Decimal] = field(default_factory=dict)
    _receipt: int = 0
    _coming_back: list[Entry] = field(default_factory=list)

    def entries(self) -> Iterator[Entry]:
        """Yields the movements of the year, in the order of their days."""
        first = self.today - timedelta(days=DAYS)
        ending = set(
            self.rng.sample(range(len(self.articles)), int(len(self.articles) * _RUNNING_OUT))
        )
        yield from self._opening(first)
        for number in range(1, DAYS):
            day = first + timedelta(days=number)
            supplied = [
                item
                for item in range(len(self.articles))
                if number < _LAST_SUPPLY_DAY or item not in ending
            ]
            yield from self._day(day, number, supplied)
        yield from self._clearance(first + timedelta(days=DAYS - 1), sorted(ending))

    def _day(self, day: date, number: int, supplied: Sequence[int]) -> Iterator[Entry]:
        if day.weekday() == _MONDAY:
            yield from self._deliveries(day, number, supplied)
        if day.weekday() != _SUNDAY:
            yield from self._sales(day)
            yield from self._returns(day)
        if number % _COUNT_EVERY == 0:
            yield from self._stock_count(day)

    def _opening(self, day: date) -> Iterator[Entry]:
        for item, article in enumerate(self.articles):
            for place in self._places_of(item):
                yield self._add(
                    Entry(
                        item,
                        place,
                        MovementType.PURCHASE,
                        self._target(article, place),
                        _at(day, 7, 30),
                        cost=article.cost,
                        reference="OPENING",
                        notes="Opening stock",
                    )
                )

    def _deliveries(self, day: date, number: int, supplied: Sequence[int]) -> Iterator[Entry]:
        rise = 1 + _YEARLY_RISE * number / DAYS
        order = f"PO-{day:%Y}-{day.isocalendar().week:02}"
        for item in supplied:
            article = self.articles[item]
            for place in self._places_of(item):
                target = self._target(article, place)
                missing = target - self._held(item, place)
                if missing * 2 <= target:
                    continue
                yield self._add(
                    Entry(
                        item,
                        place,
                        MovementType.PURCHASE,
                        missing,
                        _at(day, 8, self.rng.randrange(60)),
                        cost=(article.cost * rise).quantize(CENT),
                        reference=order,
                    )
                )

    def _sales(self, day: date) -> Iterator[Entry]:
        weights = [article.pace * article.season[day.month - 1] for article in self.articles]
        busy = sum(weights) / sum(article.pace for article in self.articles)
        lines = round(_LINES_A_DAY * busy * self.rng.uniform(0.7, 1.3))
        minutes = sorted(self.rng.randrange(9 * 60, 18 * 60) for _ in range(lines))
        items = self.rng.choices(range(len(self.articles)), weights, k=lines)
        for minute, item in zip(minutes, items, strict=True):
            yield from self._sale(day, minute, item)

    def _sale(self, day: date, minute: int, item: int) -> Iterator[Entry]:
        article = self.articles[item]
        place = self.rng.choices((_SHOP, _OUTLET, _BACK), (0.74, 0.24, 0.02))[0]
        wanted = Decimal(self.rng.randint(1, article.most))
        notes = ""
        if place == _BACK:
            wanted, notes = wanted * self.rng.randint(*_WHOLESALE_DOZENS), "Trade order"
        elif article.sold_by_length:
            wanted -= Decimal("0.5") * self.rng.randrange(2)
        quantity = min(wanted, self._held(item, place))
        if quantity <= 0:
            return
        self._receipt += 1
        price = article.fields.unit_price
        sale = Entry(
            item,
            place,
            MovementType.SALE,
            quantity,
            _at(day, minute // 60, minute % 60),
            price=(price * _DISCOUNT).quantize(CENT) if day.month in _SALE_MONTHS else price,
            reference=f"R-{day:%y%m%d}-{self._receipt:05}",
            notes=notes,
        )
        yield self._add(sale)
        yield from self._mishaps(sale)

    def _mishaps(self, sale: Entry) -> Iterator[Entry]:
        """Some goods come back days later, and some break on the shelf."""
        if self.rng.random() < _RETURNED:
            self._coming_back.append(sale)
        if self.rng.random() < _BROKEN and self._held(sale.article, sale.place) >= 1:
            yield self._add(
                Entry(
                    sale.article,
                    sale.place,
                    MovementType.DAMAGED,
                    Decimal(1),
                    sale.at + timedelta(minutes=20),
                    notes=self.rng.choice(_ACCIDENTS),
                )
            )

    def _returns(self, day: date) -> Iterator[Entry]:
        """Books what came back in the evening, so that no sale of the day counts on it."""
        due, self._coming_back = self._coming_back[:-3], self._coming_back[-3:]
        for sale in due:
            yield self._add(
                Entry(
                    sale.article,
                    sale.place,
                    MovementType.RETURN,
                    sale.quantity,
                    _at(day, 18, 30 + self.rng.randrange(20)),
                    price=sale.price,
                    reference=sale.reference,
                    notes=self.rng.choice(_REASONS),
                )
            )

    def _stock_count(self, day: date) -> Iterator[Entry]:
        held = sorted(key for key, quantity in self.on_hand.items() if quantity >= _WORTH_COUNTING)
        for item, place in self.rng.sample(held, min(_COUNTED, len(held))):
            difference = self.rng.choice((-3, -2, -1, -1, -1, 1, 1, 2))
            yield self._add(
                Entry(
                    item,
                    place,
                    MovementType.ADJUSTMENT,
                    Decimal(difference),
                    _at(day, 19, 15),
                    reference=f"COUNT-{day:%Y-%m}",
                    notes="Stock count",
                )
            )

    def _clearance(self, day: date, items: Sequence[int]) -> Iterator[Entry]:
        """Sells off what is no longer supplied; of some a few pieces stay in the shop."""
        for number, item in enumerate(items):
            for place in self._places_of(item):
                rest = 0 if number < _SOLD_OUT or place != _SHOP else self.rng.randint(1, 3)
                quantity = self._held(item, place) - rest
                if quantity <= 0:
                    continue
                yield self._add(
                    Entry(
                        item,
                        place,
                        MovementType.SALE,
                        quantity,
                        _at(day, 19, 30),
                        price=(self.articles[item].fields.unit_price / 2).quantize(CENT),
                        reference=CLEARANCE,
                        notes="Clearance, sold as one lot",
                    )
                )

    def _places_of(self, item: int) -> tuple[int, ...]:
        """The shop has everything, the back store most, the outlet every second article."""
        places = [_SHOP]
        if item % 4:
            places.append(_BACK)
        if item % 2:
            places.append(_OUTLET)
        return tuple(places)

    def _target(self, article: Article, place: int) -> Decimal:
        usual = article.pace * article.most
        return Decimal(round((10 + 9 * usual) * (1.0, 1.6, 0.5)[place]))

    def _held(self, item: int, place: int) -> Decimal:
        return self.on_hand.get((item, place), Decimal(0))

    def _add(self, entry: Entry) -> Entry:
        sign = -1 if entry.kind.sign < 0 else 1
        key = (entry.article, entry.place)
        self.on_hand[key] = self._held(*key) + sign * entry.quantity
        return entry


def _at(day: date, hour: int, minute: int) -> datetime:
    return datetime.combine(day, time(hour, minute), tzinfo=UTC)
