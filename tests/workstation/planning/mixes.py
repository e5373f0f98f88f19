"""Random mixes of reports and pictures for make-up: what a page might get of an evening."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

from tests.workstation.planning.conftest import a_report
from workstation.page import PagePreset
from workstation.planning.presets import preset_named
from workstation.report import Headlines, Report

TITLES = (
    "守好每一段堤 管好每一道闸",
    "水务站完成堤岸加固",
    "夜巡不停歇",
    "三处险段全部验收",
    "台账记到每一小时",
    "渡口换上新栏杆",
    "老街排水改造过半",
)
PRESETS = ("四开", "四开6栏", "四开", "A3", "A4", "对开")
LETTERS_A_SENTENCE = 42


@dataclass(frozen=True)
class Mix:
    """What is to come on a page; `aspects` are the pictures' width by height."""

    preset: PagePreset
    reports: list[Report]
    aspects: dict[str, float]


def mix(seed: int) -> Mix:
    """Three to eight reports of very different lengths that take half to nine tenths of the page, with up to three pictures."""
    dice = random.Random(seed)
    count = dice.randint(3, 8)
    preset = preset_named(dice.choice(PRESETS))
    pictures = dice.choice((0, 1, 1, 2, 3))
    characters = preset.columns * preset.measure * preset.lines * dice.uniform(0.5, 0.9) * (1 - 0.1 * pictures)
    shares = sorted((dice.uniform(0.3, 2) for _ in range(count)), reverse=True)
    sentences = [max(int(characters * share / sum(shares) / LETTERS_A_SENTENCE), 3) for share in shares]
    reports = [_report(dice, f"r{at}", length) for at, length in enumerate(sentences)]
    aspects: dict[str, float] = {}
    for number in range(pictures):
        at, name = dice.randrange(count), f"p{seed}-{number}"
        aspects[name] = dice.choice((1.5, 1.33, 0.75, 1.78))
        own = reports[at]
        reports[at] = replace(own, pictures=(*own.pictures, name), captions=(*own.captions, "图为巡堤现场。"))
    return Mix(preset, reports, aspects)


def _report(dice: random.Random, slug: str, sentences: int) -> Report:
    heads = Headlines(dice.choice(("", "柳堤区水务")), dice.choice(TITLES), dice.choice(("", "值守人员每四个小时巡查一次")))
    return replace(a_report(slug, sentences, headlines=heads), jump=None)


def fits_by_area(given: Mix) -> bool:
    """Whether the page would hold the mix at all: its text, headlines of four lines over three columns, pictures of two columns at
    their own shape, three times the white between rows, and three hundredths for ends of texts."""
    preset = given.preset
    text = sum(-(-len(paragraph) // preset.measure) for report in given.reports for paragraph in report.body)
    width = 2 * preset.measure * preset.size
    pictures = sum(2 * (width / aspect / preset.leading + 2) for aspect in given.aspects.values())
    used = text + 12 * len(given.reports) + pictures + 3 * 2 * preset.columns
    return used <= 0.97 * preset.columns * preset.lines
