"""The paper's own page presets beside the program's: kept in the store, carried in one file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from workstation.changes import Change
from workstation.errors import BadInput, DeskError, NotFound, NotReady
from workstation.in_place import in_place
from workstation.page import PagePreset
from workstation.planning.presets import DEFAULT_PRESET, page_presets, preset_faults
from workstation.rights.gate import needs
from workstation.store.codec import preset_from_dict, preset_to_dict
from workstation.store.option_shelf import OptionShelf
from workstation.store.plain import dumps
from workstation.told import Told, listed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from workstation.options import OptionsBook
    from workstation.store.store import Store

KEY = "page.presets"
"""Where they lie among the options, and what a change of them names."""
KIND, FORMAT = "editorial-workstation page presets", 1
LARGEST = 1_000_000
MOST = 200


def _checked(preset: PagePreset) -> PagePreset:
    """The layout that refuses it isn't needed to open a desk."""
    from workstation.planning.preset_check import checked_preset

    return checked_preset(preset)


class PresetBook:
    """The only place where own presets are written. Pages keep the grid that they were made on, whatever becomes of it here."""

    def __init__(self, store: Store, options: OptionsBook) -> None:
        self._store, self._options = store, options
        self._shelf = OptionShelf(store)

    def all(self) -> dict[str, PagePreset]:
        """The program's presets, then the paper's own."""
        return page_presets() | self.own()

    def own(self) -> dict[str, PagePreset]:
        """The paper's own by name; one that another version wrote otherwise is left out, and told by `faults`."""
        return {preset.name: preset for preset in map(_readable, self._stored()) if isinstance(preset, PagePreset)}

    def faults(self) -> tuple[str, ...]:
        """What is broken in the program's presets or in the paper's own, and what is used instead."""
        lost = (name for name in map(_readable, self._stored()) if isinstance(name, str))
        return (*preset_faults(), *(Told("自定的版式“{0}”读不出来，没有列出。请重新导入它，或按原样另存一次", name) for name in lost))

    def _stored(self) -> list[Any]:
        return _kept(self._shelf.all().get(KEY, "[]"))

    def get(self, name: str) -> PagePreset:
        """A preset; `NotFound` names those that there are."""
        presets = self.all()
        if name not in presets:
            raise NotFound("没有“{0}”这种版式；现有：{1}", name, listed(presets))
        return presets[name]

    def get_or_default(self, name: str) -> PagePreset:
        """A preset; the usual one in place of one that was removed since."""
        return self.all().get(name) or page_presets()[DEFAULT_PRESET]

    @needs("settings.change")
    def put(self, preset: PagePreset) -> Change:
        """Keep an own preset, in place of one of its name. `BadInput` for one that can't be, or that has a name of the program's."""
        return self._keep({**self.own(), preset.name: self._sound(preset)}, f"存版式 {preset.name}")

    @needs("settings.change")
    def remove(self, name: str) -> Change:
        """Take an own preset away; pages made on it keep their grid. `NotReady` for the one that new pages use."""
        own = self.own()
        if name not in own:
            raise NotFound("没有“{0}”这种自定版式；程序自带的版式不能删", name)
        if self._options.get("page.preset") == name:
            raise NotReady("“{0}”是新版面的默认版式；请先在设置里改用别的", name)
        return self._keep({other: preset for other, preset in own.items() if other != name}, f"删除版式 {name}")

    def export_to(self, path: Path, names: Sequence[str] = ()) -> None:
        """Write presets into one file: these, or all own ones. `NotReady` where there are none."""
        presets = [self.get(name) for name in names] or list(self.own().values())
        if not presets:
            raise NotReady("还没有自定的版式可导出；请先另存一个")
        content = {"kind": KIND, "format": FORMAT, "presets": [preset_to_dict(preset) for preset in presets]}
        try:
            with in_place(path) as beside:
                beside.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        except OSError as error:
            raise DeskError("写不了 {0}：{1}；请换个文件夹或文件名", path.name, error.strerror or error) from error

    @needs("settings.change")
    def import_from(self, path: Path) -> Change:
        """Take over every preset of a file, or none; those of one name are replaced, and one like the program's own is passed over."""
        presets = [preset for preset in read_presets(path) if page_presets().get(preset.name) != preset]
        return self._keep({**self.own(), **{preset.name: self._sound(preset) for preset in presets}}, "导入版式")

    def _sound(self, preset: PagePreset) -> PagePreset:
        if preset.name in page_presets():
            raise BadInput("“{0}”是程序自带的版式；请另起一个名称", preset.name)
        return _checked(preset)

    def _keep(self, presets: Mapping[str, PagePreset], label: str) -> Change:
        if len(presets) > MOST:
            raise BadInput("自定版式最多 {0} 种；请先删去不用的", MOST)
        with self._store.writing() as lane:
            self._shelf.put(lane, KEY, dumps([preset_to_dict(preset) for preset in presets.values()]))
        return Change(label, options=frozenset({KEY}))


def read_presets(path: Path) -> list[PagePreset]:
    """The presets of a file, each looked over; `BadInput` says what is wrong with it, and where: such files are changed by hand."""
    return [_read(path.name, number, data) for number, data in enumerate(_content(path)["presets"], 1)]


def _read(file: str, number: int, data: Any) -> PagePreset:
    name = data.get("name") if isinstance(data, dict) else None
    where = Told("{0} 里的“{1}”", file, name) if name else Told("{0} 里的第 {1} 个版式", file, number)
    try:
        return _checked(preset_from_dict(data))
    except KeyError as lacks:
        raise BadInput("{0}缺少“{1}”（{2}），没有导入；请补上这一项", where, _words(lacks.args[0]), lacks.args[0]) from lacks
    except (TypeError, ValueError, OverflowError) as fault:
        wrong = _not_a_number(data)
        said = Told("的“{0}”（{1}）不是数", _words(wrong), wrong) if wrong else Told("写得不对")
        raise BadInput("{0}{1}，没有导入；请改正，或用本程序重新导出一次", where, said) from fault
    except BadInput as fault:
        raise BadInput("{0}用不了，没有导入：{1}", where, fault) from fault


def _readable(data: Any) -> PagePreset | str:
    """A stored preset, or the name of one that can't be read."""
    try:
        return _checked(preset_from_dict(data))
    except (KeyError, TypeError, ValueError, BadInput):
        return str(data.get("name", "")) if isinstance(data, dict) else str(data)


def _words(field: str) -> str:
    from workstation.planning.preset_check import BOUNDS

    return {name: words for name, words, *_ in BOUNDS}.get(field, field)


def _not_a_number(data: Any) -> str:
    """The first of a preset's figures that is none."""
    from workstation.planning.preset_check import BOUNDS

    if not isinstance(data, dict):
        return ""
    return next((name for name, *_ in BOUNDS if name in data and not isinstance(data[name], int | float)), "")


def _kept(text: str) -> list[Any]:
    """What lies in the store; nothing where it is no list any more."""
    try:
        kept = json.loads(text)
    except ValueError:
        return []
    return kept if isinstance(kept, list) else []


def _content(path: Path) -> dict[str, Any]:
    try:
        if path.stat().st_size > LARGEST:
            raise BadInput("{0} 太大，不是版式文件", path.name)
        content = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise BadInput("读不了 {0}：{1}", path.name, error.strerror or error) from error
    except json.JSONDecodeError as error:
        place = Told("；第 {0} 行写得不对，多半少了或多了逗号、引号", error.lineno) if KIND in error.doc else ""
        raise BadInput("{0} 不是版式文件（应是本程序导出的 .json）{1}", path.name, place) from error
    except (ValueError, RecursionError) as error:
        raise BadInput("{0} 不是版式文件（应是本程序导出的 .json）", path.name) from error
    if not isinstance(content, dict) or content.get("kind") != KIND or not isinstance(content.get("presets"), list):
        raise BadInput("{0} 不是版式文件（应是本程序导出的 .json）", path.name)
    if not isinstance(content.get("format", 0), int) or content.get("format", 0) > FORMAT:
        raise BadInput("{0} 是新版本程序导出的；请先更新本程序", path.name)
    return content
