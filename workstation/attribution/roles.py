"""The role table: which rank a role has on a byline, and what kind of work it names."""

from __future__ import annotations

from enum import Enum

from workstation.attribution.lexicon import raw_words, words

_LAST = 99


class RoleKind(Enum):
    """Who may stand under a role: only our own people, or others too."""

    STAFF = "staff"
    """记者, 编辑, 校对, 评论员 …: everyone who may is on the roster."""
    OUTSIDE = "outside"
    """通讯员, 作者 …: people whom the roster needn't know."""
    WORK = "work"
    """采写, 摄影, 文, 图 …: a kind of work; ours or others."""


def role_base(role: str) -> str:
    """A role without its place and medium: 驻加拿大记者, 全媒体记者 and 记者 are one; 首席, 见习, 实习, 摄影, 特约 are others."""
    return words().role_base(role)


def role_rank(role: str | None, *, trainees_first: bool = False) -> int:
    """Place on a byline, 0 first; work, unknown roles and none come last."""
    if role is None:
        return _LAST
    base = role_base(role)
    if trainees_first and base in words().trainees:
        return -1
    for rank, group in enumerate(words().order):
        if role in group or base in group:
            return rank
    return next((rank for rank, group in enumerate(words().order) if role.endswith(group)), _LAST)


def is_staff_role(role: str | None) -> bool:
    """Whether a role belongs on a page's staff line (责编, 校对 …)."""
    return role is not None and all(part in words().staff for part in _parts(role))


def is_work_role(role: str | None) -> bool:
    """Whether a role names work and not a person's standing; such roles take a colon."""
    return role is not None and (is_staff_role(role) or role in raw_words()["roles"]["words"])


def role_kind(role: str | None) -> RoleKind:
    """Who may stand under a role."""
    if role is None:
        return RoleKind.WORK
    if role.endswith(("通讯员", "撰稿人", "撰稿", "作者", "观察员")) or role.startswith(("特约", "特邀")):
        return RoleKind.OUTSIDE
    if role.endswith(("记者", "实习生", "评论员", "编辑", "校对", "责编", "责校", "美编")):
        return RoleKind.STAFF
    return RoleKind.WORK


def _parts(role: str) -> list[str]:
    return role.replace("／", "/").replace("、", "/").split("/")


def roles_agree(given: str, held: str) -> bool:
    """Whether who holds one role may sign with another: 摄影记者 and 首席记者 are 记者 too, 见习记者 and 实习生 are not.

    A kind of work (采写, 图) is open to everyone.
    """
    parts = [part for part in _parts(given) if role_kind(part) is not RoleKind.WORK or _duty(part)]
    return not parts or any(_agrees(part, held) for part in parts)


def _agrees(given: str, held: str) -> bool:
    one, other = _duty(given), _duty(held)
    if one or other:
        return one == other
    given, held = role_base(given), role_base(held)
    return given == held or (given == "记者" and held in words().reporters) or {given, held} in _SAME


_SAME = ({"实习记者", "实习生"}, {"特约通讯员", "通讯员"})
"""Roles that newsrooms use for the same people."""


def _duty(role: str) -> str:
    """The desk duty that a role names, whatever its wording: 责任编辑, 责编 and 编辑 are one; empty for others."""
    duties = words().duties
    return duties.get(role) or next((duty for duty in ("编辑", "校对", "美编") if role.endswith(duty)), "")
