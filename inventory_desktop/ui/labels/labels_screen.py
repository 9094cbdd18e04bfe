"""The labels screen: for which goods, how many, on which paper, with a live preview."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from inventory_desktop.services.products import ScannedProduct
from inventory_desktop.ui.bus import LabelsWanted
from inventory_desktop.ui.commands import Command
from inventory_desktop.ui.formats import format_count
from inventory_desktop.ui.grids.line_grid import LineGrid
from inventory_desktop.ui.labels.choices_panel import ChoicesPanel
from inventory_desktop.ui.labels.label_choices import choices_from
from inventory_desktop.ui.labels.label_lines import LabelLines
from inventory_desktop.ui.labels.label_pages import LabelPages
from inventory_desktop.ui.labels.label_plan import MOST_LABELS, LabelPlan, plan_labels
from inventory_desktop.ui.labels.label_preview import LabelPreview
from inventory_desktop.ui.printing.sending import Sending
from inventory_desktop.ui.screen import Screen
from inventory_desktop.ui.theme import Tone
from inventory_desktop.ui.widgets.banner import Banner
from inventory_desktop.ui.widgets.basics import plain_tip
from inventory_desktop.ui.workplace import Workplace


class LabelsScreen(Screen):
    """Prints labels for goods.

    Args:
        workplace: What the screen works with.
        parent: Its Qt parent.

    Attributes:
        goods: The lines, and what they mean.
        grid: Where the lines are typed.
        choices: Paper, code, and what stands beside it.
        preview: How it will look.
        sending: Prints and saves.
        banner: What is the matter.
    """

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._is_unprinted = False
        self.goods = LabelLines(workplace, self)
        self.grid = LineGrid(self.goods.lines, workplace, self.tr("Products that get labels"), self)
        chosen = choices_from(workplace.preferences.labels)
        self.choices = ChoicesPanel(
            chosen, sees_prices=workplace.session.user.sees_prices, parent=self
        )
        self.plan = LabelPlan((), chosen)
        self._planned: object = None
        self._sent: object = None
        self.preview = LabelPreview(self.plan, self)
        self.banner = Banner(self)
        self.sending = Sending(self._document, workplace.tasks, self.banner, self)
        self._fill()
        self._connect()
        self._show_count()
        self._show_removing()

    # What other screens and the window ask for

    @property
    @override
    def unsaved(self) -> str:
        return self.tr("Labels that are not printed yet") if self._is_unprinted else ""

    @override
    def refresh(self) -> None:
        self.goods.read_again()

    @override
    def take_wish(self, wish: object) -> None:
        if isinstance(wish, LabelsWanted):
            self.goods.add(wish.lines)
        self.grid.table.begin()

    @override
    def take_scan(self, scanned: ScannedProduct) -> bool:
        self.grid.take_scan(scanned)
        return True

    @override
    def focus_search(self) -> None:
        self.grid.table.begin()

    # Printing

    def print_labels(self) -> None:
        """Asks for a printer and prints, or says why that cannot be."""
        if self._is_ready():
            self.sending.print_document()

    def save_pdf(self) -> None:
        """Asks for a file and writes the labels there, or says why that cannot be."""
        if self._is_ready():
            self.sending.save()

    def remove_all(self) -> None:
        """Takes all lines away."""
        self.banner.clear()
        self.goods.lines.clear()
        self._is_unprinted = False
        self.grid.table.begin()

    def _is_ready(self) -> bool:
        """Whether what is shown can be printed; says what is in the way."""
        self.grid.table.finish_cell()
        self.banner.clear()
        obstacle = self._obstacle()
        if obstacle:
            self.banner.say(obstacle)
            return False
        if self.grid.show_first_error():
            self.banner.say(self.tr("Some lines cannot be printed yet. The first is shown."))
            return False
        if self.goods.is_reading or self._planned != self._wish_to_plan():
            self.banner.say(
                self.tr("The labels are still being laid out. Try again in a moment."),
                Tone.NEUTRAL,
            )
            return False
        return True

    def _obstacle(self) -> str:
        if not self.goods.lines.lines:
            return self.tr("Scan or type what is to be labelled.")
        if self.choices.error:
            return self.choices.error
        count = sum(each.copies for each in self.goods.wanted)
        if count > MOST_LABELS:
            return self.tr(
                "{0} labels are too many at once; at most {1} are possible. Print them in parts."
            ).format(format_count(count), format_count(MOST_LABELS))
        return ""

    # Laying out

    def _wish_to_plan(self) -> object:
        return self.goods.wanted, self.choices.choices

    def _lay_out_again(self) -> None:
        """Lays the labels out in the background; a newer wish replaces an older one."""
        self._show_count()
        wanted, chosen = self.goods.wanted, self.choices.choices
        if self.choices.error or sum(each.copies for each in wanted) > MOST_LABELS:
            return
        self._workplace.tasks.run(
            lambda: plan_labels(wanted, chosen),
            owner=self,
            done=lambda plan: self._take_plan(plan, (wanted, chosen)),
            key="plan",
        )

    def _take_plan(self, plan: LabelPlan, wish: object) -> None:
        if wish != self._wish_to_plan():
            return
        self.plan, self._planned = plan, wish
        self.preview.show_plan(plan)
        self.goods.take_plan(plan)
        self._show_count()

    def _take_lines(self) -> None:
        self._is_unprinted = bool(self.goods.lines.lines)
        self.banner.clear()
        self._show_removing()
        self._lay_out_again()

    def _take_choices(self) -> None:
        self.banner.clear()
        self._workplace.preferences.labels = self.choices.choices.remembered
        self._lay_out_again()

    def _document(self) -> LabelPages:
        """What is sent; lines that come later are not on it."""
        self._sent = self._planned
        return LabelPages(self.plan)

    def _take_sent(self) -> None:
        if self._sent == self._wish_to_plan():
            self._is_unprinted = False

    def _show_removing(self) -> None:
        """Lets all lines be removed while there are some, or says that there are none."""
        has_lines = bool(self.goods.lines.lines)
        self.clear_button.setEnabled(has_lines)
        reason = self.tr("There is no line to remove.")
        self.clear_button.setToolTip(plain_tip(self._clear.tip if has_lines else reason))

    def _show_cut_off(self, count: int) -> None:
        self.banner.say(
            self.tr("{0} products found no room and were left out.").format(format_count(count)),
            Tone.WARNING,
        )

    def _show_count(self) -> None:
        """Says how many labels there will be, on how many pages, and what is switched."""
        count = sum(each.copies for each in self.goods.wanted)
        if not count:
            self.set_subtitle(self.tr("Scan or type what is to be labelled"))
            return
        text = (
            self.tr("1 label") if count == 1 else self.tr("{0} labels").format(format_count(count))
        )
        parts = [text]
        if not self.choices.choices.paper.is_roll:
            pages = self.plan.page_count
            parts.append(
                self.tr("1 sheet")
                if pages == 1
                else self.tr("{0} sheets").format(format_count(pages))
            )
        if self.plan.switched:
            parts.append(
                self.tr("{0} as QR codes, because bars do not fit").format(
                    format_count(self.plan.switched)
                )
            )
        self.set_subtitle("  ·  ".join(parts))

    # How it is put together

    def _fill(self) -> None:
        self.set_title(self.tr("Labels"))
        self._clear = Command(
            "labels.clear",
            self.tr("Remove all lines"),
            self.remove_all,
            "Ctrl+Shift+Del",
            "list-x",
            lambda: bool(self.goods.lines.lines),
        )
        self.clear_button = self.add_command_button(self._clear)
        self.pdf_button = self.add_command_button(
            Command("labels.pdf", self.tr("Save as PDF…"), self.save_pdf, "Ctrl+S", "file-down")
        )
        self.print_button = self.add_command_button(
            Command("labels.print", self.tr("Print…"), self.print_labels, "Ctrl+P", "printer"),
            "primary",
        )
        self.add_command(
            Command(
                "labels.choices",
                self.tr("Choose paper and code"),
                self.choices.focus_first,
                "Ctrl+L",
                "settings-2",
            )
        )
        self.add_command(
            Command("labels.refresh", self.tr("Read again"), self.refresh, "F5", "refresh-cw")
        )
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self.grid, 1)
        left.addWidget(self.banner)
        left.addWidget(self.choices)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addLayout(left, 3)
        both.addWidget(self.preview, 2)
        self._body.addLayout(both, 1)
        self.setFocusProxy(self.grid.table)

    def _connect(self) -> None:
        self.goods.changed.connect(self._take_lines)
        self.goods.cut_off.connect(self._show_cut_off)
        self.choices.changed.connect(self._take_choices)
        self.sending.busy_changed.connect(self.pdf_button.setDisabled)
        self.sending.busy_changed.connect(self.print_button.setDisabled)
        self.sending.printer_missing.connect(self.pdf_button.setFocus)
        self.sending.sent.connect(self._take_sent)
