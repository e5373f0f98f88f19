"""An issue of many pages out of the sample's texts: pages of any preset, pictures, pull quotes, reports that run on, rare names.

Sentences are dealt anew for each report, so that no two have the same text.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import cycle
from random import Random
from typing import TYPE_CHECKING

from tests.workstation.export.pages import photo
from workstation.page import PictureBox, PullQuote
from workstation.planning.at_desk import desk_proposals, reports_of
from workstation.planning.composing import Composer
from workstation.planning.continuing import continuation_size
from workstation.planning.copy import caption_text
from workstation.planning.plan import add_picture
from workstation.planning.plan_insets import add_quote, quote_place
from workstation.planning.presets import page_presets
from workstation.planning.pull_quotes import quotable
from workstation.planning.setting import set_page
from workstation.report import AttributionLine, Headlines, Report
from workstation.sample import read_sample
from workstation.units import Lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from workstation.desk import Desk
    from workstation.page import PagePlan, PagePreset
    from workstation.planning.set_page import SetPage

DAY = date(2026, 4, 2)
SHARES = (0.30, 0.20, 0.16, 0.13, 0.11)
"""Of a page's room, for its reports; the rest is headlines and pictures."""
RARE_NAMES = ("宋\U0002b689", "梁𡋾", "尹㛃", "郑龘")


class Dealer:
    """Deals reports of any length."""

    def __init__(self, desk: Desk, seed: int = 5) -> None:
        self._desk, self._chance = desk, Random(seed)
        sample = list(read_sample().reports.values())
        self._sentences = [f"{part}。" for report in sample for text in report.body for part in text.split("。") if len(part) > 12]
        self._heads = [report.headlines for report in sample]
        self._names, self._paragraphs, self.pictures = cycle(RARE_NAMES), 0, 0

    def reports(self, room: int) -> list[str]:
        """Slugs of a page's reports that fill so many characters; the second has a picture of its own."""
        made = [self._report(round(room * share), pictured=number == 1) for number, share in enumerate(SHARES)]
        before = {row.slug for row in self._desk.reports.listing()}
        self._desk.reports.file(made, "")
        return sorted({row.slug for row in self._desk.reports.listing()} - before)

    def picture(self) -> str:
        """Another one, as if it came from a camera."""
        self.pictures += 1
        wide = 1500 + 3 * self.pictures
        return self._desk.pictures.add(photo(wide, round(wide * self._chance.uniform(0.6, 0.8))), f"河岸{self.pictures}.jpg")

    def box(self) -> PictureBox:
        """A picture at the head of a slot's last column."""
        return PictureBox(self.picture(), 0, Lines(0), 1, Lines(5), caption="傍晚的河岸。", credit="程远帆 摄")

    def _report(self, characters: int, *, pictured: bool) -> Report:
        body = [f"本报讯（记者 {next(self._names)}）" + self._chance.choice(self._sentences)]
        while sum(map(len, body)) < characters:
            self._paragraphs += 1  # in every paragraph, so that no two are alike
            body.append("".join(self._chance.sample(self._sentences, 3)) + f"这是第{self._paragraphs}件。")
        head = self._chance.choice(self._heads)
        picture, caption = (), ()
        if pictured:
            picture, caption = (self.picture(),), ("河边的早晨。",)
        short = Headlines("", head.main.split("\n")[0])
        line = (AttributionLine("记者 苏以宁 通讯员 程远帆"),)
        return Report("", head if characters > 500 else short, tuple(body), "", line, caption, pictures=picture)


def made_issue(desk: Desk, presets: Sequence[str], pictures: int = 40) -> tuple[SetPage, ...]:
    """Fills a desk with an issue, a page a preset; every fourth page's first report runs on to the next page. Returns the set pages."""
    numbers = [f"K{number:02}" for number in range(1, len(presets) + 1)]
    desk.issues.new(DAY, numbers)
    dealer, composer = Dealer(desk), Composer(desk.fonts)
    for at, (number, name) in enumerate(zip(numbers, presets, strict=True)):
        wanted = pictures * (at + 1) // len(presets) - pictures * at // len(presets)
        _fill(desk, dealer, number, page_presets()[name], composer, wanted, runs_on=at % 4 == 0 and at + 1 < len(numbers))
    return tuple(set_page(plan, reports_of(desk, plan), desk.fonts, composer=composer) for plan in desk.issues.plans(DAY))


def _fill(desk: Desk, dealer: Dealer, number: str, preset: PagePreset, composer: Composer, pictures: int, *, runs_on: bool) -> None:
    """Smaller and smaller texts until a proposal fits, the first report but where it runs on."""
    plan = replace(desk.issues.plan(DAY, number), preset=preset.name)
    standing = [slot.slug for slot in plan.slots]
    room = preset.columns * preset.measure * preset.lines * (0.62 if standing else 0.78)
    for _ in range(12):
        slugs = dealer.reports(round(room))
        found = desk_proposals(desk, plan, [*standing, *slugs], desk.fonts, composer=composer)
        for proposal in sorted(found, key=lambda one: -sum(len(slot.pictures) for slot in one.plan.slots)):
            stands = sum(len(slot.pictures) for slot in proposal.plan.slots)
            if not proposal.unplaced and _fitting(desk, proposal.plan, composer):
                desk.issues.put_plan(DAY, _dressed(desk, dealer, proposal.plan, composer, pictures - stands), "编排")
                if runs_on:
                    _run_on(desk, number, composer)
                return
        desk.reports.remove(slugs)
        room *= 0.93
    raise AssertionError(f"{number} can't be made up")


def _dressed(desk: Desk, dealer: Dealer, plan: PagePlan, composer: Composer, pictures: int) -> PagePlan:
    """With pull quotes and so many pictures; what then finds no room is cut from the reports' ends."""
    for number, slot in enumerate(plan.slots):
        words = min(quotable(desk.reports.get(slot.slug).body), key=len, default="")
        tried = plan
        if number % 3 == 0 and slot.columns >= 2 and slot.lines >= 16 and words:
            tried = add_quote(plan, slot.slug, quote_place(slot, words, PullQuote))
        elif pictures and not slot.pictures and not slot.part:
            tried = add_picture(plan, slot.slug, dealer.box())
        if tried is not plan and _cut_to_fit(desk, tried, slot.slug, composer):
            added = {box for one in tried.slots for box in one.pictures} - {box for one in plan.slots for box in one.pictures}
            _give(desk, slot.slug, added)
            pictures -= len(added)
            plan = tried
    return plan


def _give(desk: Desk, slug: str, boxes: Iterable[PictureBox]) -> None:
    """A picture on a page is its report's, with its words."""
    for box in boxes:
        report = desk.reports.get(slug)
        captions = (*report.captions, caption_text(box))
        desk.reports.save(replace(report, pictures=(*report.pictures, box.picture), captions=captions))


def _cut_to_fit(desk: Desk, plan: PagePlan, slug: str, composer: Composer) -> bool:
    """Sentence by sentence from the end; the report stays whole where an inset finds no room itself."""
    whole = desk.reports.get(slug)
    while not _fits(desk, plan, slug, composer):
        report = desk.reports.get(slug)
        rest = [*report.body[:-1], "".join(f"{part}。" for part in report.body[-1].split("。")[:-2])]
        if len(report.body) < 2:
            desk.reports.save(replace(whole, revision=report.revision))
            return False
        desk.reports.save(replace(report, body=tuple(text for text in rest if text)))
    return True


def _fits(desk: Desk, plan: PagePlan, slug: str, composer: Composer) -> bool:
    page = set_page(plan, reports_of(desk, plan), desk.fonts, composer=composer)
    return next(slot.fits for slot in page.slots if slot.slug == slug)


def _fitting(desk: Desk, plan: PagePlan, composer: Composer) -> PagePlan | None:
    return plan if set_page(plan, reports_of(desk, plan), desk.fonts, composer=composer).fits else None


def _run_on(desk: Desk, number: str, composer: Composer) -> None:
    """The first report gets as much text again, which goes on on the next page."""
    plan = desk.issues.plan(DAY, number)
    report = desk.reports.get(plan.slots[0].slug)
    more = tuple(f"{text[:-1]}，还有第{number}次。" for number, text in enumerate(report.body[: len(report.body) // 2]))
    longer = replace(report, body=(*report.body, *more))
    desk.reports.save(longer)
    report = desk.reports.get(report.slug)
    numbers = desk.issues.get(DAY).pages
    following = numbers[numbers.index(number) + 1]
    size = continuation_size(desk.issues.plans(DAY), report, desk.issues.plan(DAY, following), composer)
    desk.issue_pages.continue_report(DAY, report, following, size=size)


def made_of(desk: Desk, reports: Sequence[Report], presets: Sequence[str]) -> list[SetPage]:
    """Fills an empty desk with these reports, made up once in each preset, on as many pages as it takes."""
    desk.reports.file(reports, "")
    slugs = sorted(row.slug for row in desk.reports.listing())
    numbers = [f"K{number:02}" for number in range(1, 30)]
    desk.issues.new(DAY, numbers)
    composer, left = Composer(desk.fonts), iter(numbers)
    return [page for preset in presets for page in _page_after_page(desk, list(slugs), preset, left, composer)]


def _page_after_page(desk: Desk, slugs: list[str], preset: str, numbers: Iterator[str], composer: Composer) -> Iterator[SetPage]:
    """Each with as many of the reports as fit; one that fits no page stands on one of its own, overset."""
    while slugs:
        plan = replace(desk.issues.plan(DAY, next(numbers)), preset=preset)
        for count in range(len(slugs), 0, -1):
            found = desk_proposals(desk, plan, slugs[:count], desk.fonts, composer=composer)
            made = [set_page(one.plan, reports_of(desk, one.plan), desk.fonts, composer=composer) for one in found if not one.unplaced]
            fits = next((page for page in made if page.fits), None)
            if fits is not None or count == 1:
                yield fits or made[0]
                slugs = slugs[count:]
                break
