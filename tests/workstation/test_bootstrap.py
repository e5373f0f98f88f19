from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from workstation import bootstrap


def test_a_wrong_task_is_told_what_there_is(capsys: pytest.CaptureFixture[str]) -> None:
    assert bootstrap.main(["nothing"]) == 2
    assert "run|test|setup" in capsys.readouterr().err


def test_a_set_up_that_fails_is_one_sentence_and_is_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def offline(*arguments: object, **options: object) -> None:
        raise subprocess.CalledProcessError(1, "pip")

    monkeypatch.setattr(bootstrap, "VENV", tmp_path)
    monkeypatch.setattr(bootstrap.venv, "create", lambda folder, with_pip: None)
    monkeypatch.setattr(bootstrap.subprocess, "run", offline)
    with pytest.raises(SystemExit, match="请检查网络"):
        bootstrap.install_locked(bootstrap.LOCKS["run"])
    assert list(tmp_path.iterdir()) == []


def test_a_machine_where_nothing_may_be_installed_is_told_what_is_missing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap.shutil, "which", lambda program: None)
    bootstrap.install_system_packages(["fonts-noto-cjk"])
    assert capsys.readouterr().err == "缺少系统组件，请先安装：fonts-noto-cjk\n"
