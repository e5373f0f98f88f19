"""Make-up's figures: 200 random mixes, each made up with nothing remembered. `python -m tests.workstation.planning.scorer [how many]`."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass
from datetime import date
from statistics import fmean, median, quantiles

from tests.workstation.planning.hand_pages import DATA, EDITORS, compare, hand_pages, orders
from tests.workstation.planning.mixes import FITS, SUFFICES, mix, needed_share
from workstation.copyfit.fonts import FontCase
from workstation.page import Folio
from workstation.planning.composing import Composer
from workstation.planning.goodness import filled_share
from workstation.planning.make_up import proposals
from workstation.planning.setting import set_page

MIXES = 200
FULL = 0.95


@dataclass(frozen=True)
class Score:
    """One mix as make-up left it. `filled` counts the one line that parts two reports as used, `strictly` as empty; `took` in ms."""

    seed: int
    needs: float
    filled: float
    strictly: float
    oversets: int
    unplaced: int
    goodness: float
    offers: int
    took: float


def score(seed: int, fonts: FontCase) -> Score:
    """Make up a mix and measure its best page."""
    given, composer = mix(seed), Composer(fonts)
    started = time.thread_time()
    found = proposals(given.reports, given.preset, Folio("K01", "", date(2026, 3, 5)), fonts, composer=composer, aspects=given.aspects)
    took = (time.thread_time() - started) * 1000
    best = found[0]
    page = set_page(best.plan, {report.slug: report for report in given.reports}, fonts, composer=composer)
    return Score(
        seed=seed,
        needs=needed_share(given, composer),
        filled=best.goodness.filled,
        strictly=filled_share(best.plan, page, given.preset, separator=0),
        oversets=sum(not slot.fits for slot in page.slots),
        unplaced=len(best.unplaced),
        goodness=best.score,
        offers=len(found),
        took=took,
    )


def main(count: int) -> None:
    """Print the table."""
    fonts = FontCase.of_machine()
    score(0, fonts)  # reads the tables
    found = [score(seed, fonts) for seed in range(count)]
    enough, fitting = [each for each in found if each.needs >= SUFFICES], [each for each in found if each.needs <= FITS]
    full, strictly = (sum(share >= FULL for share in shares) for shares in ([e.filled for e in enough], [e.strictly for e in enough]))
    took = [each.took for each in found]
    print(f"{count} mixes; pages with overset text: {sum(each.oversets > 0 for each in found)}")
    print(f"of {len(fitting)} that fit by plain reckoning, with a report unplaced: {sum(each.unplaced > 0 for each in fitting)}")
    print(f"of {len(enough)} with enough to fill the page, filled ≥ {FULL:.0%}: {full}; least {min(each.filled for each in enough):.3f}")
    print(f"  the line between reports counted as empty: {strictly}; median {median(each.strictly for each in enough):.3f}")
    print(f"with too little: {[(each.seed, round(each.filled, 3)) for each in found if each.needs < SUFFICES and each.filled < FULL]}")
    print(f"goodness: mean {fmean(each.goodness for each in found):.1f}, least {min(each.goodness for each in found)}")
    print(f"fewer than three proposals: {sum(each.offers < 3 for each in found)}")
    composer = Composer(fonts)
    for file in (DATA, EDITORS):
        by_hand = [compare(hand, order, composer) for hand in hand_pages(file) for order in orders(hand, composer)]
        print(f"{file.stem}: {sum(ours >= theirs for theirs, ours in by_hand)} of {len(by_hand)} not worse than by hand")
    print(f"CPU ms: median {median(took):.0f}, 95 % {quantiles(took, n=20)[-1]:.0f}, longest {max(took):.0f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else MIXES)
