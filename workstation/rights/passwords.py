"""Passwords and recovery codes: hashed with argon2id, never kept, never logged."""

from __future__ import annotations

import unicodedata

from workstation.errors import BadInput

LEAST = 8
_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
"""Without the letters and digits that are misread on paper: I, L, O, 0, 1."""
_GROUPS, _GROUP = 5, 5


def demand_good(password: str) -> None:
    """Raise `BadInput` for a password that anybody would try."""
    if len(password) < LEAST:
        raise BadInput("口令太短：至少 {0} 个字符，可以用一句话", LEAST)
    if len(set(password)) < 4:
        raise BadInput("口令太简单：请不要只用一两个字符")


def hashed(password: str) -> str:
    """As it is kept: argon2id with a salt of its own."""
    from argon2 import PasswordHasher

    return PasswordHasher().hash(_normal(password))


def is_right(kept: str, password: str) -> bool:
    """Whether this is the password that was hashed."""
    from argon2 import PasswordHasher
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return PasswordHasher().verify(kept, _normal(password))
    except (VerificationError, InvalidHashError):
        return False


def new_recovery_code() -> str:
    """25 letters and digits in groups, as they are written on a slip of paper; about 124 bits."""
    import secrets

    return "-".join("".join(secrets.choice(_LETTERS) for _ in range(_GROUP)) for _ in range(_GROUPS))


def plain_code(code: str) -> str:
    """A recovery code as it is hashed, however it was typed."""
    return "".join(char for char in _normal(code).upper() if char in _LETTERS)


def _normal(text: str) -> str:
    return unicodedata.normalize("NFKC", text)
