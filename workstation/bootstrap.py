"""Sets a bare machine up and starts the program or its tests: `python -m workstation.bootstrap run|test|setup`.

Needs nothing but Python's own library. Debian's packages are installed where this user may; elsewhere they are named.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCKS = {"run": ROOT / "requirements.lock", "test": ROOT / "tests" / "requirements.lock"}
"""The program's locked versions; the tests' lock holds them too."""
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
"""Shared object → Debian package that brings it."""
SONG_AND_HEI, KAI = "fonts-noto-cjk", "fonts-lxgw-wenkai"
KAI_FAMILIES = ("LXGW WenKai", "KaiTi", "Kaiti", "UKai", "楷")
"""A family whose name holds one of these sets attribution lines in 楷体."""
TEST_PROGRAMS = {"soffice": "libreoffice-writer-nogui", "pdftotext": "poppler-utils"}


def main(arguments: list[str]) -> int:
    """Set up, then run what was asked for with the virtual environment's Python."""
    task, *rest = arguments or ["run"]
    if task not in {"run", "test", "setup"}:
        print("用法：python -m workstation.bootstrap run|test|setup", file=sys.stderr)
        return 2
    if sys.platform.startswith("linux"):
        install_system_packages(missing_packages(for_tests=task == "test"))
    install_locked(LOCKS["run" if task == "run" else "test"])
    if task == "setup":
        return 0
    command = [str(python()), "main.py", *rest] if task == "run" else [str(python()), "-m", "tests", *rest]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


def python() -> Path:
    """The virtual environment's interpreter."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def missing_packages(*, for_tests: bool) -> list[str]:
    """Debian packages that the program (or its tests) needs and this machine lacks."""
    known = (
        subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=False).stdout
        if Path("/sbin/ldconfig").exists()
        else ""
    )
    missing = [package for library, package in QT_LIBRARIES.items() if library not in known]
    if not shutil.which("fc-list"):
        missing.append("fontconfig")
    families = _chinese_families()
    if not families:
        missing.append(SONG_AND_HEI)
    if not any(name in families for name in KAI_FAMILIES):
        missing.append(KAI)
    if for_tests:
        missing += [package for program, package in TEST_PROGRAMS.items() if not shutil.which(program)]
    try:
        import ensurepip  # noqa: F401  (Debian parts it from Python: python3-venv)
    except ImportError:
        missing.append("python3-venv")
    return missing


def _chinese_families() -> str:
    listing = shutil.which("fc-list")
    if listing is None:
        return ""
    return subprocess.run([listing, ":lang=zh-cn", "family"], capture_output=True, text=True, check=False).stdout.strip()


def install_system_packages(packages: list[str]) -> None:
    """Install Debian packages as root or through sudo; where neither may, say what to install and go on."""
    if not packages:
        return
    apt = shutil.which("apt-get")
    prefix = [] if os.geteuid() == 0 else ["sudo", "-n"] if shutil.which("sudo") else None
    wanted = " ".join(packages)
    if apt is None or prefix is None:
        print(f"缺少系统组件，请先安装：{wanted}", file=sys.stderr)
        return
    print(f"正在安装系统组件：{wanted}", file=sys.stderr)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = [*prefix, apt, "install", "-y", "-q", "--no-install-recommends", *packages]
    quiet = {"stdout": subprocess.DEVNULL, "env": environment, "check": False}
    subprocess.run([*prefix, apt, "update", "-q"], **quiet)  # type: ignore[call-overload]
    if subprocess.run(install, **quiet).returncode:  # type: ignore[call-overload]
        print(f"系统组件未能装上，请用管理员身份安装：{wanted}", file=sys.stderr)


def install_locked(lock: Path) -> None:
    """Make the virtual environment and install the locked versions; nothing is done where they stand already."""
    stamp = VENV / f"locked-{lock.parent.name}"
    fingerprint = hashlib.sha256(lock.read_bytes() + sys.version.encode()).hexdigest()
    if stamp.exists() and stamp.read_text() == fingerprint and python().exists():
        return
    print("正在准备运行环境（首次需几分钟）……", file=sys.stderr)
    command = [str(python()), "-m", "pip", "install", "-q", "--disable-pip-version-check", "-r", str(lock)]
    try:
        if not python().exists():
            venv.create(VENV, with_pip=True)
        subprocess.run(command, check=True)
    except (subprocess.CalledProcessError, OSError) as error:
        raise SystemExit(f"运行环境没有准备好（{error}）。请检查网络和 {ROOT} 的写权限，再运行一次") from None
    stamp.write_text(fingerprint)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
