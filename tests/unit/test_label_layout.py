"""Papers and layouts of labels: what fits, in millimetres and whole dots."""

from dataclasses import replace

import pytest

from inventory_desktop.services.label_codes import CodeKind, encode
from inventory_desktop.ui.labels.label_choices import (
    RESOLUTIONS,
    CodeChoice,
    LabelChoices,
    OwnSheet,
    choices_from,
    usual_choices,
)
from inventory_desktop.ui.labels.label_layout import (
    Area,
    Arrangement,
    LabelLayout,
    Shown,
    arrangement_for,
    fit,
    lay_out,
    least_width,
)
from inventory_desktop.ui.labels.label_papers import (
    OWN_SHEET,
    PAPERS,
    ROLLS,
    SHEETS,
    LabelPaper,
    roll,
)

ALL = Shown(name_lines=2, price=True, sku=True)
EAN = encode(CodeKind.EAN_13, "4006381333931")


def below(width: float, height: float, shown: Shown = ALL) -> LabelLayout:
    return lay_out(width, height, shown, Arrangement.BELOW)


def inside(area: Area | None, width: float, height: float) -> bool:
    return area is None or (
        area.x >= 0
        and area.y >= 0
        and area.x + area.width <= width + 1e-9
        and area.y + area.height <= height + 1e-9
    )


@pytest.mark.parametrize("paper", PAPERS.values(), ids=PAPERS)
def test_every_paper_has_its_labels_on_the_sheet(paper: LabelPaper) -> None:
    assert paper.fault == ""
    x, y = paper.corner(paper.per_page - 1)
    assert x + paper.width <= paper.sheet.width + 0.6
    assert y + paper.height <= paper.sheet.height + 0.6


def test_labels_follow_each_other_row_by_row() -> None:
    paper = PAPERS["a4_l7160"]
    assert paper.per_page == 21
    assert paper.corner(0) == (7.25, 15.15)
    assert paper.corner(1) == pytest.approx((73.25, 15.15))
    assert paper.corner(3) == pytest.approx((7.25, 53.25))
    letter = PAPERS["letter_5160"]
    assert (letter.per_page, letter.is_roll) == (30, False)
    assert letter.corner(29) == pytest.approx((144.4625, 241.3))
    assert all(paper.is_roll and paper.per_page == 1 for paper in ROLLS)
    assert not any(paper.is_roll for paper in SHEETS)


def test_a_paper_that_cannot_be_says_why() -> None:
    good = OwnSheet()
    assert good.paper.fault == ""
    assert replace(good, columns=4).paper.fault == "So many labels do not fit on the sheet."
    assert replace(good, rows=9).paper.fault == "So many labels do not fit on the sheet."
    assert replace(good, gap_x=-1).paper.fault == "The labels would lie over each other."
    assert roll(5, 40).fault == "A label is between 10 and 300 mm wide and high."


@pytest.mark.parametrize("paper", PAPERS.values(), ids=PAPERS)
@pytest.mark.parametrize("arrangement", Arrangement)
def test_everything_stands_on_the_label_and_nothing_over_the_code(
    paper: LabelPaper, arrangement: Arrangement
) -> None:
    layout = lay_out(paper.width, paper.height, ALL, arrangement, modules=29)
    texts = (layout.name, layout.price, layout.sku)
    assert all(inside(area, paper.width, paper.height) for area in (layout.code, *texts))
    for area in texts:
        assert area is not None
        if arrangement is Arrangement.BELOW:
            assert area.y + area.height <= layout.code.y
        else:
            assert area.x >= layout.code.x + layout.code.width


def test_what_is_not_shown_leaves_its_room_to_the_code() -> None:
    alone = below(63.5, 38.1, Shown(name_lines=0, price=False, sku=False))
    assert (alone.name, alone.price, alone.sku) == (None, None, None)
    short = below(63.5, 38.1, Shown(name_lines=1, price=True, sku=True))
    assert alone.code.height > short.code.height > below(63.5, 38.1).code.height


@pytest.mark.parametrize("dots_per_inch", RESOLUTIONS)
@pytest.mark.parametrize("kind", CodeKind)
@pytest.mark.parametrize("size", [(57, 32), (50, 25), (62, 29), (89, 36), (100, 50)])
def test_modules_are_whole_dots_and_what_is_light_stays_on_the_label(
    kind: CodeKind, dots_per_inch: int, size: tuple[float, float]
) -> None:
    symbol = encode(kind, "4006381333931")
    layout = lay_out(*size, ALL, arrangement_for(kind, *size), symbol.width)
    placed = fit(symbol, layout, dots_per_inch)
    assert placed is not None
    dots = placed.module / (25.4 / dots_per_inch)
    assert dots == pytest.approx(round(dots))
    left = placed.x - symbol.quiet_before * placed.module
    right = placed.x + (symbol.width - symbol.quiet_before) * placed.module
    dot = 25.4 / dots_per_inch
    assert left >= layout.code.x - dot
    assert right <= layout.code.x + layout.code.width + dot
    assert inside(layout.code, *size)
    assert placed.y + placed.height + placed.caption <= size[1]


def test_bars_are_near_the_recommended_size_where_there_is_room() -> None:
    placed = fit(EAN, below(100, 50), 600)
    assert placed is not None
    assert 0.33 <= placed.module <= 0.40
    assert 18.28 <= placed.height <= 30
    small = fit(EAN, below(30, 25), 203)
    assert small is not None
    assert small.module == pytest.approx(2 * 25.4 / 203)


def test_a_code_that_is_too_wide_or_too_low_does_not_fit() -> None:
    assert fit(EAN, below(28, 25), 203) is None
    assert least_width(EAN, 203) == pytest.approx(113 * 2 * 25.4 / 203)
    assert fit(EAN, below(44.45, 12.7), 600) is None
    long = encode(CodeKind.CODE_128, "X" * 64)
    assert fit(long, below(101.6, 50.8), 600) is None
    assert least_width(long, 600) > 101.6
    square = encode(CodeKind.QR, "X" * 64)
    assert fit(square, lay_out(57, 32, ALL, Arrangement.BESIDE, square.width), 203) is not None


def test_what_was_remembered_is_read_and_nonsense_is_not() -> None:
    chosen = LabelChoices(
        paper_key=OWN_SHEET,
        code=CodeChoice.QR,
        shows_price=False,
        own_sheet=OwnSheet(columns=2, width=90.5, is_letter=True),
        first=7,
    )
    assert choices_from(chosen.remembered) == replace(chosen, first=1)
    usual = usual_choices()
    for nonsense in (None, 5, [], {}, {"paper_key": "no such"}, {"code": 3, "shows_name": "yes"}):
        assert choices_from(nonsense) == usual
    own = choices_from({"own_sheet": {"columns": 0, "rows": 5000, "width": True, "height": 20}})
    assert own.own_sheet == OwnSheet(height=20.0)
    assert choices_from({"roll_dots": 301, "sheet_dots": 300}).sheet_dots == 300


def test_labels_that_are_gone_are_left_out_of_a_sheet_only() -> None:
    assert LabelChoices(paper_key="a4_l7160", first=5).skipped == 4
    assert LabelChoices(paper_key="a4_l7160", first=99).skipped == 20
    assert LabelChoices(paper_key="roll_57_32", first=5).skipped == 0
    assert LabelChoices(paper_key="roll_57_32").dots_per_inch == 203
    assert LabelChoices(paper_key="a4_l7160").dots_per_inch == 600
