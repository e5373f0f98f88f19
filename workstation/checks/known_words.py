"""Words of two and three characters: those that the phrase table which spells names knows, and those that it lacks."""

from __future__ import annotations

from functools import cache

from workstation.resources import data_path


@cache
def two_character_words() -> frozenset[str]:
    """All of two; read only when something is in doubt."""
    from pypinyin.phrases_dict import phrases_dict

    return frozenset(word for word in (*phrases_dict, *_listed("common_words.txt"), *rare_words()) if len(word) == 2)


def is_word_of_three(found: str) -> bool:
    """Whether three characters are a word."""
    from pypinyin.phrases_dict import phrases_dict

    return len(found) == 3 and (found in phrases_dict or found in rare_words())


@cache
def rare_words() -> frozenset[str]:
    """Words of two and three characters that a large dictionary has."""
    return _listed("rare_words.txt")


def _listed(name: str) -> frozenset[str]:
    lines = data_path(name).read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())
