"""The words of posts and organs, read once from the program's data."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from workstation.attribution.lexicon import longest_first
from workstation.resources import read_toml

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class PostWords:
    """Titles, organs and what stands round a name, ready for looking up."""

    title: re.Pattern[str]
    """A title without its 副; it knows 委员会 from 委员."""
    begins: re.Pattern[str]
    """One character: the first of a title, found in a third of the time."""
    deputies: tuple[str, ...]
    """The longer first."""
    deputy_ends: frozenset[str]
    """Their last characters."""
    heads: frozenset[str]
    members: frozenset[str]
    plain: frozenset[str]
    anyone: frozenset[str]
    ranks: re.Pattern[str]
    of_government: frozenset[str]
    surnames_too: frozenset[str]
    same: dict[str, str]
    place: re.Pattern[str]
    autonomous: re.Pattern[str]
    """彝族自治州, with the 州 as its group."""
    no_places: tuple[str, ...]
    replaced: tuple[tuple[str, str], ...]
    """Long names of places and organs with the short ones."""
    of_party: tuple[str, ...]
    party: tuple[str, ...]
    loose: tuple[str, ...]
    order: tuple[tuple[str, ...], ...]
    follower: re.Pattern[str]
    no_names: tuple[str, ...]
    doubtful: frozenset[str]
    more_surnames: frozenset[str]


@cache
def post_words() -> PostWords:
    """The tables of `posts.toml`."""
    data = read_toml("posts.toml")
    titles, organs, names = data["titles"], data["organs"], data["names"]
    return PostWords(
        title=re.compile(title := _title_pattern(titles)),
        begins=re.compile(_beginning(title, titles)),
        deputies=tuple(sorted(titles["deputies"], key=len, reverse=True)),
        deputy_ends=frozenset(word[-1] for word in titles["deputies"]),
        heads=frozenset(titles["heads"]),
        members=frozenset(titles["members"]),
        plain=frozenset(titles["plain"]),
        anyone=frozenset(titles["anyone"]),
        ranks=re.compile(titles["ranks"]),
        of_government=frozenset(titles["of_government"]),
        surnames_too=frozenset(titles["surnames_too"]),
        same=titles["same"],
        place=re.compile(rf"([^、（）]{{0,12}}?)({longest_first(organs['places'])})"),
        autonomous=re.compile(rf"(?:{longest_first(organs['peoples'].split())})*自治([州县旗])"),
        no_places=tuple(organs["no_places"]),
        replaced=_pairs([*organs["kinds"], *organs["shorts"]]),
        of_party=tuple(sorted(organs["of_party"], key=len, reverse=True)),
        party=tuple(organs["party"]),
        loose=tuple(organs["loose"]),
        order=tuple(tuple(group) for group in organs["order"]),
        follower=re.compile(rf"\Z|[^\u3400-\u9fff]|(?:{longest_first(names['followers'])})"),
        no_names=tuple(names["no_names"]),
        doubtful=frozenset(names["doubtful"]),
        more_surnames=frozenset(names["more_surnames"]),
    )


def titles_of(text: str) -> Iterator[re.Match[str]]:
    """Every title of a text, in order."""
    words, at = post_words(), 0
    while (begun := words.begins.search(text, at)) and (found := words.title.match(text, begun.start())):
        yield found
        at = found.end()


def _beginning(title: str, titles: dict[str, Any]) -> str:
    """Where a title begins: at most places of a text its first two characters can't stand."""
    words = [*titles["heads"], *titles["members"], *titles["plain"]]
    first, second = ({word[at] for word in words} for at in (0, 1))
    return f"[{''.join(first)}{titles['rank_starts']}](?=[{''.join(second)}{titles['rank_seconds']}])(?<=(?={title}).)"


def _title_pattern(titles: dict[str, Any]) -> str:
    """Ranks before the words, the longer first. What begins alike stands together, so that most places of a text are passed at once."""
    never = titles["never"]
    groups: dict[str, list[str]] = {}
    for word in sorted([*titles["heads"], *titles["members"], *titles["plain"]], key=len, reverse=True):
        groups.setdefault(word[0], []).append(re.escape(word[1:]) + (f"(?![{never[word]}])" if word in never else ""))
    ranks, ranked = str(titles["ranks"]), str(titles["rank_starts"])
    grouped = (f"{first}(?:{'|'.join(rest)})" for first, rest in groups.items())
    return f"(?=[{ranked}{''.join(groups)}])(?:(?=[{ranked}])(?:{ranks})|{'|'.join(grouped)})"


def _pairs(rows: list[list[str]]) -> tuple[tuple[str, str], ...]:
    return tuple((row[0], row[1]) for row in sorted(rows, key=lambda row: -len(row[0])))
