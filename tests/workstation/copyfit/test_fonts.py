from __future__ import annotations

from pathlib import Path

import pytest

from workstation.copyfit import installed
from workstation.copyfit.fonts import FontCase
from workstation.copyfit.installed import InstalledFace, faces_of_file, installed_faces
from workstation.errors import NotReady
from workstation.planning.set_page import FontRole


def windows_face(family: str, chinese: str, weight: int = 400) -> InstalledFace:
    return InstalledFace((family, chinese), Path(f"{family}-{weight}.ttf"), 0, weight, True)


WINDOWS = [windows_face("SimSun", "宋体"), windows_face("SimHei", "黑体"), windows_face("KaiTi", "楷体"), windows_face("FangSong", "仿宋")]


def test_windows_faces_fill_their_roles() -> None:
    fonts = FontCase(WINDOWS)
    assert [fonts.face(role).family for role in FontRole] == ["SimSun", "SimSun", "KaiTi", "SimHei", "FangSong"]
    assert fonts.face(FontRole.TITLE).bold
    assert fonts.substitutions == ()
    assert fonts.face(FontRole.KAI).chinese_name == "楷体"


def test_a_face_is_found_by_its_chinese_name_and_written_by_its_latin_one() -> None:
    assert FontCase(WINDOWS).named("楷体").family == "KaiTi"


def test_a_missing_kai_is_stood_in_for_and_said() -> None:
    fonts = FontCase([windows_face("Noto Serif CJK SC", "思源宋体"), windows_face("Noto Serif CJK SC", "思源宋体", 700)])
    assert fonts.face(FontRole.KAI).family == "Noto Serif CJK SC"
    assert "本机没有楷体，楷体用 Noto Serif CJK SC 代替" in [substitution.text for substitution in fonts.substitutions]
    assert "报宋" not in [substitution.role for substitution in fonts.substitutions]


def test_bold_is_the_familys_own_file_where_there_is_one() -> None:
    fonts = FontCase([windows_face("Noto Serif CJK SC", "思源宋体"), windows_face("Noto Serif CJK SC", "思源宋体", 700)])
    assert fonts.face(FontRole.TITLE).file.name == "Noto Serif CJK SC-700.ttf"
    assert fonts.face(FontRole.SONG).file.name == "Noto Serif CJK SC-400.ttf"


def test_without_a_chinese_face_the_editor_is_told_what_to_install() -> None:
    with pytest.raises(NotReady, match="fonts-noto-cjk"):
        FontCase([InstalledFace(("DejaVu Sans",), Path("d.ttf"), 0, 400, False)])


def test_the_font_files_own_tables_say_the_same_as_the_systems_list() -> None:
    song = FontCase.of_machine().face(FontRole.SONG)
    listed = next(face for face in installed_faces() if (face.file, face.index) == (song.file, song.index))
    read = next(face for face in faces_of_file(listed.file) if face.index == listed.index)
    assert set(read.families) & set(listed.families)
    assert read.chinese


def test_advances_of_a_real_face() -> None:
    face = FontCase.of_machine().face(FontRole.SONG)
    assert face.advance("国") == 1
    assert 0.4 < face.advance("8") < 0.65
    assert face.advance("\u200b") == 0
    assert face.has("国")
    assert not face.has("\U0010fffd")


def test_a_damaged_font_file_is_skipped(tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.ttf"
    damaged.write_bytes(b"not a font")
    assert list(faces_of_file(damaged)) == []


@pytest.fixture
def machine_without_fontconfig(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """One font folder, a cache folder of its own, and no fc-list."""
    folder = tmp_path / "fonts"
    folder.mkdir()
    (folder / "song.ttc").symlink_to(FontCase.of_machine().face(FontRole.SONG).file)
    (folder / "damaged.ttf").write_bytes(b"not a font")
    monkeypatch.setattr(installed, "font_folders", lambda: [folder, tmp_path / "missing"])
    monkeypatch.setattr(installed.shutil, "which", lambda program: None)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache"


def test_without_fontconfig_the_font_folders_are_read(machine_without_fontconfig: Path) -> None:
    fonts = FontCase(installed.installed_faces())
    assert fonts.face(FontRole.SONG).advance("国") == 1
    assert fonts.named("No Such Face").family == fonts.face(FontRole.SONG).family


def test_what_font_files_hold_is_remembered(machine_without_fontconfig: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = installed.installed_faces()
    monkeypatch.setattr(installed, "faces_of_file", lambda path: pytest.fail("read again"))
    assert installed.installed_faces() == first


def test_a_spoilt_memory_of_fonts_is_made_anew(machine_without_fontconfig: Path) -> None:
    first = installed.installed_faces()
    next(machine_without_fontconfig.rglob("fonts.json")).write_text("{broken", encoding="utf-8")
    assert installed.installed_faces() == first
