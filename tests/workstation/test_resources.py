"""The program's own data, changed by hand: whoever broke it reads which file, which place and what is wrong."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from workstation import resources
from workstation.errors import BadInput
from workstation.planning.headline_sizes import headline_sizes
from workstation.planning.presets import page_presets


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy that may be broken."""
    copy = tmp_path / "data"
    shutil.copytree(resources.data_path(""), copy)
    monkeypatch.setattr(resources, "RESOURCES", tmp_path)
    return copy


@pytest.mark.parametrize(
    ("name", "old", "new", "words"),
    [
        ("page_presets.toml", "columns = 5", "columns = ", r"page_presets\.toml 用不了：第 8 行第 11 个字符处写得不对"),
        ("headline_styles.toml", "[kicker]", "[kickers]", "headline_styles.toml 用不了：缺少 kicker"),
        ("headline_styles.toml", "share = 0.5", 'share = "半"', "不是数的值"),
        ("headline_styles.toml", "ladder = [", "ladder = []\nwas = [", "有缺项"),
    ],
)
def test_a_file_of_the_page_s_form_that_was_broken_by_hand_is_named_with_the_place(
    data: Path, name: str, old: str, new: str, words: str
) -> None:
    text = (data / name).read_text(encoding="utf-8")
    assert old in text
    (data / name).write_text(text.replace(old, new, 1), encoding="utf-8")
    reader = {"page_presets.toml": page_presets, "headline_styles.toml": headline_sizes}[name]
    with pytest.raises(BadInput, match=words):
        reader.__wrapped__()


def test_a_file_that_is_gone_is_said(data: Path) -> None:
    (data / "page_presets.toml").unlink()
    with pytest.raises(BadInput, match=r"page_presets\.toml 用不了"):
        page_presets.__wrapped__()
