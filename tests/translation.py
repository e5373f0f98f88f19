"""`make i18n`: collects the window's words into `resources/i18n/workstation_en.ts` and compiles it.

Words in the code are found by lupdate. Words in tables (actions, options, the roster's headings) are written to a file that lupdate
reads as well, each in the context in which the window asks for it.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import PySide6

from tests.told_sentences import WORDS, sentences

ROOT = Path(__file__).resolve().parent.parent
TS = ROOT / "resources" / "i18n" / "workstation_en.ts"
QM = TS.with_suffix(".qm")
Word = tuple[str, str]
"""Context and source text."""


def main() -> int:
    """Update and compile; say what still wants a translation."""
    update(TS)
    release(TS, QM)
    missing = unfinished(TS)
    for source in missing:
        sys.stderr.write(f"还没有译文：{source}\n")
    return 1 if missing else 0


def update(ts: Path) -> None:
    """Bring a .ts up to the code and the tables; words that are gone are dropped."""
    sources = sorted(str(path) for path in (ROOT / "ui").rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        tables = Path(folder) / "tables.py"
        tables.write_text("".join(f"QCoreApplication.translate({c!r}, {s!r})\n" for c, s in table_words()), encoding="utf-8")
        options = ["-no-obsolete", "-locations", "none", "-source-language", "zh_CN", "-target-language", "en"]
        _run("lupdate", *options, *sources, str(tables), "-ts", str(ts))


def release(ts: Path, qm: Path) -> None:
    """Compile a .ts; unfinished words are left out, so that they stay Chinese in the window."""
    _run("lrelease", "-silent", str(ts), "-qm", str(qm))


def unfinished(ts: Path) -> list[str]:
    """Source texts without a translation."""
    from xml.etree import ElementTree

    found = []
    for message in ElementTree.parse(ts).iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished" or not "".join(translation.itertext()).strip():
            found.append(message.findtext("source") or "")
    return found


def table_words() -> Iterator[Word]:
    """The words that stand in tables."""
    from ui.actions import ACTIONS, MENUS
    from ui.people.fields import words
    from ui.words import ACTIONS_OF_THE_DESK
    from workstation.checks.engine.registry import FAMILIES, all_rules
    from workstation.fees.how import PIECES, WORKS
    from workstation.issues.rules.every import issue_rules
    from workstation.options import declared_options
    from workstation.planning.goodness import ASKS
    from workstation.planning.make_up import OWN_CUT
    from workstation.planning.patterns import page_patterns
    from workstation.planning.preset_check import BOUNDS
    from workstation.planning.set_page import FontRole
    from workstation.register.method import method  # its words are shown by `ui.window.register_words`
    from workstation.rights.table import rights_table

    yield from (("Told", word) for word in (*told_words(), *map(str, FontRole), *ASKS, *ASKS.values(), OWN_CUT, *page_patterns()))
    yield from (("Told", word) for rule in (*all_rules(), *issue_rules()) for word in (rule.title, rule.explanation))
    yield from (("Told", title) for title in FAMILIES.values())
    yield from (("Fees", word) for word in (*PIECES, *WORKS))
    by = method()
    for labels in ([kind.label for kind in by.kinds.values()], by.places.values(), by.grades.values(), by.stages.values()):
        yield from (("Register", label) for label in labels)
    yield from (("Actions", text) for _, text in MENUS)
    yield from (("Actions", spec.text) for spec in ACTIONS)
    yield from (("Desk", label) for label in ACTIONS_OF_THE_DESK)
    yield from (("Rights", right.label) for right in rights_table().values())
    yield from (("People", word) for word in words())
    yield from (("PresetBounds", word) for _, name, unit, *_ in BOUNDS for word in (name, unit))
    for option in declared_options().values():
        words = (option.label, option.help, option.group, *(label for _, label in option.choices))
        yield from (("Options", word) for word in words if word)


def told_words() -> Iterator[str]:
    """The words that services tell in, with places for facts."""
    from workstation.fees import people, printed
    from workstation.rights import gate, log_book
    from workstation.rights.table import ROLE_NAMES, rights_table
    from workstation.signoff import page_sign, sign_off
    from workstation.signoff.steps import STEP_NAMES
    from workstation.statistics import week

    tables = (week.WORDS, people.WHY, printed.WHY_NOT, log_book.WORDS, log_book.DETAILS, log_book.ACTS, gate.WORDS, sign_off.WORDS)
    words = (word for table in (*tables, page_sign.WORDS, STEP_NAMES, ROLE_NAMES) for word in table.values())
    labels = (right.label for right in rights_table().values())
    yield from dict.fromkeys((*"，、；。：", *(word for word in (*words, *labels) if WORDS.search(word)), *sentences()))


def _run(program: str, *arguments: str) -> None:
    folder = Path(PySide6.__file__).parent
    found = next(path for path in (folder / program, folder / f"{program}.exe", folder / "Qt" / "libexec" / program) if path.exists())
    answer = subprocess.run([str(found), *arguments], capture_output=True, text=True, check=False)
    if answer.returncode:
        raise RuntimeError(f"{program}: {answer.stderr or answer.stdout}")


if __name__ == "__main__":
    sys.exit(main())
