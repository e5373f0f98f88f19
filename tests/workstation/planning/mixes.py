"""Random mixes of reports and pictures for make-up: what a page might get of an evening."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

from tests.workstation.planning.conftest import a_report
from workstation.page import HeadlineStyle, PagePreset
from workstation.planning.composing import Composer
from workstation.planning.copy import story_paragraphs
from workstation.planning.grid import TWIPS_PER_PT, Grid
from workstation.planning.headlines import compose_headline
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


def needed_share(given: Mix, composer: Composer) -> float:
    """What a mix takes of the page by plain reckoning, 1 the whole: its text as really set in lines, headlines at their own size over
    three columns (two where there are four), pictures two columns wide at their own shape with caption and white, two lines for rules."""
    preset, grid = given.preset, Grid.of(given.preset)
    measure, over = grid.measure / TWIPS_PER_PT, 3 if preset.columns > 4 else 2
    used = 2.0 * preset.columns
    for report in given.reports:
        used += sum(len(composer.lines(paragraph, measure)) for paragraph in story_paragraphs(report, preset, measure, composer))
        headline = compose_headline(report, HeadlineStyle(), grid.across(over) / TWIPS_PER_PT, composer)
        used += over * headline.lines(preset.leading)
    used += sum(2 * (grid.across(2) / aspect / grid.leading + 2) for aspect in given.aspects.values())
    return used / (preset.columns * preset.lines)


FITS, SUFFICES = 0.97, 0.8
"""Shares up to which every report must find its place, and from which a page must be full."""
