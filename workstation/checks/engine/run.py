"""Runs every rule over a manuscript: pure, and the same answer for the same text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from workstation.checks.engine.finding import Severity
from workstation.checks.engine.needs import Sieve
from workstation.checks.engine.proof import CheckContext, Proof
from workstation.checks.engine.registry import all_rules
from workstation.checks.engine.waivers import Waivers
from workstation.checks.vocabulary import listed_pairs
from workstation.people.posts.words import titles_of

if TYPE_CHECKING:
    from workstation.checks.engine.finding import Finding, Waiver
    from workstation.checks.engine.lookout import Lookout
    from workstation.checks.engine.manuscript import Manuscript
    from workstation.checks.engine.registry import Rule

__all__ = ["CheckContext", "Outcome", "judge", "mend", "run_checks", "settled", "switched_on"]

ABOUT_PEOPLE = frozenset({"attribution", "names", "officials"})
"""Families whose findings stand beside any other: a comma to mend in a byline doesn't hide a wrong name."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the checks say of a text: what stands, what was let pass and by which waiver, which waivers no longer hold."""

    findings: tuple[Finding, ...]
    waived: tuple[tuple[Finding, Waiver], ...] = ()
    lapsed: tuple[Waiver, ...] = ()


_NOTHING = Outcome(())
_ABOUT_NAMES = frozenset({"consistency.name"})
_LONGEST_GIVEN = 3


def run_checks(manuscript: Manuscript, context: CheckContext = CheckContext()) -> tuple[Finding, ...]:  # noqa: B008  (frozen)
    """Every finding, sorted by span; waived ones left out. Of two fixes for one place the longer stands."""
    return judge(manuscript, context).findings


def judge(manuscript: Manuscript, context: CheckContext = CheckContext()) -> Outcome:  # noqa: B008  (frozen)
    """The findings as `run_checks` gives them, with what became of the waivers."""
    proof = Proof(manuscript, context)
    return settled(proof, readers_of(context).found_in(proof))


def run_together(texts: Sequence[tuple[Manuscript, CheckContext]], lookout: Lookout | None = None) -> list[tuple[Finding, ...]]:
    """As `run_checks` of each, in two thirds of the time: rule by rule over all the texts, so that what a rule looks for stays at hand.

    The texts are held all at once: some dozens of reports are enough. Who has thousands keeps a lookout from one call to the next.
    """
    outlook = lookout.outlook() if lookout else None
    proofs = [Proof(*text, outlook) for text in texts]
    found: list[list[Finding]] = [[] for _ in proofs]
    readings: dict[Readers, list[list[int]]] = {}
    for number, proof in enumerate(proofs):
        readers = readers_of(proof.context)
        reading = readings.get(readers) or readings.setdefault(readers, [[] for _ in readers.rules])
        for place in readers.met_by(proof):
            reading[place].append(number)
        proof.once(listed_pairs)  # while the tokens just read are at hand
    for attribute in READ_FIRST:
        for proof in proofs:
            getattr(proof, attribute)
    for readers, reading in readings.items():
        for rule, numbers in zip(readers.rules, reading, strict=True):
            for number in numbers:
                found[number] += rule.read(proofs[number])
    return [settled(proof, each).findings for proof, each in zip(proofs, found, strict=True)]


READ_FIRST = ("attributions", "lines", "names")
"""What most rules ask of a proof."""


class Readers:
    """Rules that read texts together."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        self._sieve = Sieve([rule.needs for rule in self.rules])

    def met_by(self, proof: Proof) -> list[int]:
        """The numbers of those that may find something in a text."""
        return self._sieve.met_by(proof.tokens_for(self._sieve.asks))

    def found_in(self, proof: Proof) -> Iterator[Finding]:
        """What they find; those that can't find anything in the text don't read it."""
        return (finding for number in self.met_by(proof) for finding in self.rules[number].read(proof))


def readers_of(context: CheckContext) -> Readers:
    """The rules that are switched on."""
    return _readers(context.on, context.off)


@cache
def _readers(on: frozenset[str], off: frozenset[str]) -> Readers:
    return Readers(switched_on(on, off))


def settled(proof: Proof, found: Iterable[Finding]) -> Outcome:
    """What the rules found as the house takes it: names left alone, rivals decided, waivers heeded."""
    context = proof.context
    weighed = _leaving_names_alone(_weighed(found, context), proof)
    if not weighed and not context.waivers:
        return _NOTHING
    findings = sorted(_without_rivals(weighed), key=lambda finding: (finding.span, finding.rule))
    if not context.waivers:
        return Outcome(tuple(findings))
    waivers = Waivers(context.waivers, proof.text)
    judged = [(finding, waivers.over(finding)) for finding in findings]
    standing = tuple(finding for finding, waiver in judged if waiver is None)
    return Outcome(standing, tuple((finding, waiver) for finding, waiver in judged if waiver is not None), waivers.lapsed())


def mend(text: str, findings: Iterable[Finding]) -> str:
    """The text with every fix made; where two overlap, the first."""
    parts, at = [], 0
    for finding in sorted((f for f in findings if f.fix is not None), key=lambda f: f.span):
        start, end = finding.span
        if start >= at:
            parts += [text[at:start], finding.fix or ""]
            at = end
    return "".join([*parts, text[at:]])


def _weighed(findings: Iterable[Finding], context: CheckContext) -> list[Finding]:
    """As seriously as the house takes their rules."""
    house = dict(context.severities)
    if not house:
        return list(findings)
    return [replace(found, severity=house[found.rule]) if found.rule in house else found for found in findings]


@cache
def switched_on(on: frozenset[str], off: frozenset[str]) -> tuple[Rule, ...]:
    """The rules that are read, with what a house or a reader switched on and off."""
    named = ((rule, {rule.code, rule.family}) for rule in all_rules())
    return tuple(rule for rule, names in named if (rule.switched_on or names & on) and not names & off)


def _leaving_names_alone(findings: list[Finding], proof: Proof) -> list[Finding]:
    """Only the families about people judge names: no other may find fault with one, nor change it along with what stands about it."""
    titles = proof.once(_titles) if findings else []
    return [
        found
        for found in findings
        if found.rule in _ABOUT_NAMES
        or _is_about_people(found.rule)
        or not (_touches_a_name(found, proof) or (titles and _is_of_a_stranger(found, proof)))
    ]


@cache
def _is_about_people(rule: str) -> bool:
    return rule.partition(".")[0] in ABOUT_PEOPLE


def _touches_a_name(finding: Finding, proof: Proof) -> bool:
    start, end = finding.span
    if proof.named.isdisjoint(range(start, max(end, start + 1))):
        return False
    for first, last in proof.names_within(start, end):
        if finding.rule.startswith("house.") and (first, last) not in proof.known_names:
            continue  # a name that the house has once got wrong
        outside = start < first or last < end
        if not (start <= first and last <= end and outside):
            return True
        if finding.fix is not None and proof.text[first:last] not in finding.fix:
            return True
    return False


def _is_of_a_stranger(finding: Finding, proof: Proof) -> bool:
    """Within the given name of somebody behind a post. What begins with the surname may be a verb: 书记布署防汛."""
    start, end = finding.span
    if not finding.found.isalpha() or finding.found.isascii() or end - start > _LONGEST_GIVEN:
        return False
    titles = proof.once(_titles)
    at = bisect_left(titles, start) - 1
    if at < 0 or titles[at] < _sentences_begin(proof.text, start):
        return False
    return any(first < start and end <= last for first, last in (mention.name_span for mention in proof.mentions))


def _titles(proof: Proof) -> list[int]:
    """Where titles of posts begin."""
    return [found.start() for found in titles_of(proof.text)]


def _sentences_begin(text: str, at: int) -> int:
    """Where the sentences begin that a place's paragraph holds: behind a line that ends with a stop."""
    return max(text.rfind(f"{stop}\n", 0, at) for stop in "。！？") + 1


def _without_rivals(findings: list[Finding]) -> Iterable[Finding]:
    rivals = sorted((finding for finding in findings if not _is_about_people(finding.rule)), key=_span)
    if all(one.span[1] <= other.span[0] for one, other in pairwise(rivals)):
        return findings
    return chain((finding for finding in findings if _is_about_people(finding.rule)), _decided(rivals))


def _span(finding: Finding) -> tuple[int, int]:
    return finding.span


def _decided(rivals: list[Finding]) -> Iterator[Finding]:
    """Group by group of those that overlap."""
    group: list[Finding] = []
    reach = -1
    for finding in rivals:
        if finding.span[0] >= reach:
            yield from _standing(group)
            group = []
        group.append(finding)
        reach = max(reach, finding.span[1])
    yield from _standing(group)


def _standing(group: list[Finding]) -> list[Finding]:
    """Of findings that overlap, the longest first, advice after the rest; another one stands only where the two aren't rival fixes."""
    if len(group) < 2:
        return group
    standing: list[Finding] = []
    for finding in sorted(group, key=lambda f: (f.severity is Severity.ADVICE, f.span[0] - f.span[1])):
        if not any(_are_rivals(finding, other) for other in standing):
            standing.append(finding)
    return standing


def _are_rivals(one: Finding, other: Finding) -> bool:
    if one.span == other.span:
        return True
    overlap = one.span[0] < other.span[1] and other.span[0] < one.span[1]
    return overlap and one.fix is not None and other.fix is not None
