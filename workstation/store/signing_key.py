"""This desk's private key, in a file of its own beside the store: a backup that is handed round holds the store and not the key.

Only its owner may read the file (on Windows, the user's data folder sees to that). Who loses it makes another, and is confirmed anew.
"""

from __future__ import annotations

import os
import stat
import sys
from typing import TYPE_CHECKING

from workstation.errors import StoreError

if TYPE_CHECKING:
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey


def key_file(store: Path) -> Path:
    """Where a store's private key lies."""
    return store.with_name(store.stem + ".signing-key")


def read_key(store: Path) -> Ed25519PrivateKey | None:
    """The key; None where there is no file. Raises `StoreError` for one that can't be read."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    path = key_file(store)
    try:
        key = load_pem_private_key(path.read_bytes(), password=None)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError) as error:
        raise StoreError("签名私钥读不出来：{0}。请从妥善保管的副本恢复，或移走它以后换一把新的", path) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise StoreError("这不是本程序的签名私钥：{0}。请移走它以后换一把新的", path)
    return key


def make_key(store: Path) -> Ed25519PrivateKey:
    """A new key, written so that nobody else can ever have read it. Raises `StoreError` where a key lies already."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    key, path = Ed25519PrivateKey.generate(), key_file(store)
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise StoreError("签名私钥写不进去：{0}（{1}）。请检查文件夹的写权限和磁盘空间", path, error.strerror) from error
    return key


def is_open_to_others(store: Path) -> bool:
    """Whether other users of the machine may read the key."""
    path = key_file(store)
    return sys.platform != "win32" and path.exists() and bool(stat.S_IMODE(path.stat().st_mode) & 0o077)
