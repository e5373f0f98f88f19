"""Blocks to stories: where one report ends and the next begins, and how far a standing head reaches."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from workstation.filing import signs
from workstation.filing.looks import HEADLINE_BREAK, Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.filing.blocks import Block

_BRIEF_LONGEST = 260
_BRIEF_PARAGRAPHS = 2
_OVER = ("briefs", "pieces")
_ON_DUTY = re.compile("记者|通讯员|评论员|编辑")
_CONTINUED = ("上接", "紧接")


@dataclass
class Story:
    """One report's blocks in order, junk among them. `standing` is said again where the head stands over several."""

    blocks: list[Block] = field(default_factory=list)
    standing: str = ""
    listed: bool = False
    """An item of briefs that have no headlines."""

    @property
    def is_listed(self) -> bool:
        """Whether it is the first or a later item of briefs without headlines."""
        first = self.blocks[0]
        standing = first.looks[0].standing if first.label is Label.STANDING else None
        return Label.HEAD not in self.labels and (self.listed or (standing is not None and standing.scope == "briefs"))

    @property
    def is_signed(self) -> bool:
        """Whether its last paragraph ended with an attribution."""
        bodies = [block for block in self.blocks if block.label in (Label.BODY, Label.CREDIT)]
        return bool(bodies) and (bodies[-1].label is Label.CREDIT or bodies[-1].looks[-1].tail is not None)

    @property
    def labels(self) -> set[Label | None]:
        """What it has."""
        return {block.label for block in self.blocks if block.label}

    @property
    def dateline(self) -> bool:
        """Whether a paragraph of it begins with one."""
        return any(block.label is Label.BODY and block.looks[0].dateline for block in self.blocks)

    @property
    def is_letter(self) -> bool:
        """Whether it addresses somebody."""
        return any(signs.addresses(block.looks[0].text) for block in self.blocks if block.label is Label.BODY)

    @property
    def is_piece(self) -> bool:
        """A letter, or what somebody wrote who is no reporter on duty: no dateline, a name alone under the headline."""
        bylines = [block.text for block in self.blocks if block.label is Label.BYLINE]
        by_author = bool(bylines) and not any(_ON_DUTY.search(text) for text in bylines)
        return Label.HEAD in self.labels and not self.dateline and (by_author or self.is_letter)

    @property
    def is_brief(self) -> bool:
        """One or two short paragraphs under a headline of one part."""
        bodies = [block for block in self.blocks if block.label is Label.BODY]
        heads = [block for block in self.blocks if block.label is Label.HEAD]
        single = all(len(block.lines) == 1 and not HEADLINE_BREAK.search(block.text) for block in heads)
        short = sum(len(block.text) for block in bodies) <= _BRIEF_LONGEST and len(bodies) <= _BRIEF_PARAGRAPHS
        return bool(bodies) and single and short and Label.BYLINE not in self.labels


def stories_of(blocks: Sequence[Block]) -> list[Story]:
    """The page's stories in order."""
    stories = [Story()]
    for index, block in enumerate(blocks):
        follower = next((after for after in blocks[index + 1 :] if after.label), None) if block.label is Label.JUMP else None
        if block.label and _begins(stories[-1], block, follower):
            stories.append(Story(listed=stories[-1].is_listed and block.label is Label.BODY))
        stories[-1].blocks.append(block)
    _reach_of_standing_heads(stories)
    return stories


def _begins(story: Story, block: Block, follower: Block | None) -> bool:
    seen = story.labels
    if not seen:
        return False
    match block.label:
        case Label.STANDING:
            return seen != {Label.STANDING}
        case Label.HEAD:
            return not (seen <= {Label.STANDING, Label.JUMP, Label.CAPTION})
        case Label.JUMP:
            continued = block.text.lstrip("（(【").startswith(_CONTINUED)
            return continued and (Label.BODY in seen or (follower is not None and follower.label is Label.HEAD))
        case Label.BODY:
            return Label.BODY in seen and _body_begins(story, block)
        case _:
            return False


def _body_begins(story: Story, block: Block) -> bool:
    """A paragraph that opens a story without a headline: another dateline, a text continued from another page, the next item of briefs."""
    look = block.looks[0]
    if look.dateline:
        return story.dateline
    if signs.leading_jump(look.text):
        return True
    return story.is_listed and (story.is_signed or signs.bulleted(look.text))


def _reach_of_standing_heads(stories: Sequence[Story]) -> None:
    """简讯 stands over all briefs that follow it, 读者来信 over all letters, 文苑 over all pieces; those under one head are alike."""
    head, first = "", None
    for story in stories:
        standing = next((block for block in story.blocks if block.label is Label.STANDING), None)
        if standing:
            known = standing.looks[0].standing
            head, first = (standing.text, story) if known and known.scope in _OVER else ("", None)
        elif head and first and _goes_under(story, first):
            story.standing = head
        else:
            head, first = "", None


def _goes_under(story: Story, first: Story) -> bool:
    standing = next(block for block in first.blocks if block.label is Label.STANDING).looks[0].standing
    if standing and standing.scope == "pieces":
        return story.is_piece and story.is_letter == first.is_letter
    return story.is_brief and story.dateline == first.dateline
