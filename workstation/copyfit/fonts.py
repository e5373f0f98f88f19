"""The machine's faces by role (报宋, 标宋, 楷体, 黑体, 仿宋), and what stands in where one is missing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from workstation.copyfit.face import Face
from workstation.copyfit.installed import OPENTYPE, InstalledFace, closest, installed_faces
from workstation.errors import NotReady
from workstation.planning.set_page import FontRole
from workstation.resources import read_toml
from workstation.told import Told

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

SEMIBOLD = 600
RARE_AUTO, RARE_NONE = "auto", "none"
"""Which face prints what a face lacks: the nearest in kind that has it; none. Any other word is a family that is asked first."""


@dataclass(frozen=True, slots=True)
class Substitution:
    """A role whose kind of face the machine lacks: the Chinese name that was wanted, and the family taken instead."""

    role: FontRole
    wanted: str
    got: str

    @property
    def text(self) -> str:
        """The sentence for the editor."""
        return Told("本机没有{0}，{1}用 {2} 代替", self.wanted, Told(str(self.role)), self.got)


@dataclass(frozen=True, slots=True)
class _Preference:
    wanted: str
    faces: tuple[str, ...]
    stand_in: tuple[str, ...]


class FontCase:
    """字盘: finds a face by role or by name among installed ones; raises `NotReady` where no Chinese face is installed."""

    def __init__(self, installed: Iterable[InstalledFace], rare: str = RARE_AUTO) -> None:
        installed = tuple(installed)
        self.rare = rare
        self._families: dict[str, list[InstalledFace]] = {}
        self._chinese = [face for face in installed if face.chinese]
        self._others = [face for face in installed if not face.chinese]
        for face in self._chinese:
            for family in face.families:
                self._families.setdefault(family.casefold(), []).append(face)
        if not self._chinese:
            raise NotReady(
                "本机没有中文字体，无法排版：请安装 Noto Serif CJK SC（Debian、Ubuntu 的软件包 fonts-noto-cjk），"
                "Windows 请在“设置 → 可选功能”里添加“中文（简体）补充字体”，然后重新打开程序"
            )
        self._named: dict[str, Face] = {}
        self._of_role: dict[tuple[FontRole, bool], Face] = {}

    @classmethod
    def of_machine(cls, rare: str = RARE_AUTO) -> FontCase:
        """The faces installed here; scanned once a process."""
        return _of_machine(rare)

    def face(self, role: FontRole, *, bold: bool = False) -> Face:
        """The face for a role, in its bold where asked for."""
        key = role, bold
        if key not in self._of_role:
            face = self._choice(role)[0]
            face = self._bold(face) if bold and not face.bold else face
            self._of_role[key] = replace(face, rare=tuple(self._rare(role, face)))
        return self._of_role[key]

    @property
    def is_rare_off(self) -> bool:
        """Whether nothing stands in for characters that a face lacks."""
        return self.rare == RARE_NONE

    def rare_families(self, characters: Iterable[str]) -> tuple[str, ...]:
        """Families that have all of these characters, nearest in kind to 报宋 first: what an editor may choose from."""
        wanted = tuple(characters)
        song = self.face(FontRole.SONG)
        offered = (song, *self._rare(FontRole.SONG, song, RARE_AUTO))
        return tuple(dict.fromkeys(face.family for face in offered if all(map(face.has, wanted))))

    def _rare(self, role: FontRole, face: Face, rare: str = "") -> Iterator[Face]:
        """The faces that may print what a face lacks: those asked for, of the role's own kind, other Chinese ones, any."""
        rare = rare or self.rare
        if rare == RARE_NONE:
            return
        names = dict.fromkeys(name.casefold() for name in ([rare] if rare != RARE_AUTO else []) + _nearest(role))
        chinese = {found.families[0].casefold(): found for found in self._chinese}
        names |= dict.fromkeys(sorted(chinese, key=lambda name: ("mono" in name, name)))
        faces = (found for name in names if (found := self._family(name)) and found.family != face.family)
        yield from (self._bold(found) if face.bold else found for found in faces)
        yield from (Face(found.families[0], found.file, found.index, bold=face.bold) for found in self._plain_others())

    def _plain_others(self) -> Iterator[InstalledFace]:
        """Faces for other languages, a family's regular one."""
        seen = set()
        for found in sorted(self._others, key=lambda found: abs(found.weight - 400)):
            if found.families[0] not in seen and found.file.suffix.lower() in OPENTYPE:
                seen.add(found.families[0])
                yield found

    def named(self, name: str) -> Face:
        """The face of that family name; where it isn't installed, the one that the system would put in its place."""
        if name not in self._named:
            self._named[name] = self._family(name) or self._closest(name)
        return self._named[name]

    @property
    def substitutions(self) -> tuple[Substitution, ...]:
        """Every role that had to take a face of another kind."""
        preferences = _preferences()
        return tuple(
            Substitution(role, preferences[role].wanted, face.family)
            for role in FontRole
            for face, stands_in in [self._choice(role)]
            if stands_in
        )

    def _choice(self, role: FontRole) -> tuple[Face, bool]:
        preference = _preferences()[role]
        for stands_in, families in ((False, preference.faces), (True, preference.stand_in)):
            for family in families:
                face = self._family(family.removesuffix("*"))
                if face:
                    return self._bold(face) if family.endswith("*") else face, stands_in
        return self._face(self._chinese[0], self._chinese[0].families[0]), True

    def _family(self, name: str) -> Face | None:
        faces = self._families.get(name.casefold())
        return self._face(min(faces, key=lambda face: abs(face.weight - 400)), name) if faces else None

    def _closest(self, name: str) -> Face:
        """Hanzi and letters may come from two faces where a family is missing."""
        han, latin = closest(name, "zh-cn"), closest(name, "en")
        face = (self._family(han.family) if han else None) or self.face(FontRole.SONG)
        return replace(face, latin=latin.file, latin_index=latin.index) if latin else face

    def _face(self, found: InstalledFace, name: str) -> Face:
        """A face under the family name that other programs know best: the Latin one."""
        family = next((family for family in found.families if family.isascii()), name)
        fallback = self._fallback(found)
        return Face(
            family,
            found.file,
            found.index,
            chinese_name=_chinese_names().get(family, ""),
            fallback=fallback.file if fallback else None,
            fallback_index=fallback.index if fallback else 0,
        )

    def _fallback(self, found: InstalledFace) -> InstalledFace | None:
        default = closest("", "zh-cn")
        faces = self._families.get(default.family.casefold(), self._chinese) if default else self._chinese
        nearest = min(faces, key=lambda face: abs(face.weight - 400))
        return nearest if nearest.families != found.families else None

    def _bold(self, face: Face) -> Face:
        """The family's own bold file, or the same file thickened by whoever draws it."""
        bolder = [found for found in self._families.get(face.family.casefold(), ()) if found.weight >= SEMIBOLD]
        if not bolder:
            return replace(face, bold=True)
        bold = min(bolder, key=lambda found: abs(found.weight - 700))
        return replace(face, file=bold.file, index=bold.index, bold=True)


@cache
def _of_machine(rare: str) -> FontCase:
    return FontCase(_installed(), rare)


@cache
def _installed() -> tuple[InstalledFace, ...]:
    return tuple(installed_faces())


@cache
def _preferences() -> Mapping[FontRole, _Preference]:
    table = read_toml("fonts.toml")
    return {role: _Preference(table[role]["wanted"], tuple(table[role]["faces"]), tuple(table[role]["stand_in"])) for role in FontRole}


def _nearest(role: FontRole) -> list[str]:
    """Families of a role, the large collections of rare characters, then the kinds that look most like it."""
    preferences, order = _preferences(), _KIN[role]
    kin = [preferences[other].faces for other in order]
    return [name.removesuffix("*") for names in (preferences[role].faces, read_toml("fonts.toml")["rare"]["faces"], *kin) for name in names]


_KIN = {
    FontRole.SONG: (FontRole.FANG, FontRole.KAI, FontRole.HEI),
    FontRole.TITLE: (FontRole.SONG, FontRole.KAI, FontRole.HEI),
    FontRole.KAI: (FontRole.FANG, FontRole.SONG, FontRole.HEI),
    FontRole.FANG: (FontRole.KAI, FontRole.SONG, FontRole.HEI),
    FontRole.HEI: (FontRole.SONG, FontRole.KAI, FontRole.FANG),
}


@cache
def _chinese_names() -> Mapping[str, str]:
    names: Mapping[str, str] = read_toml("fonts.toml")["chinese_names"]
    return names
