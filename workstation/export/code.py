"""A fingerprint as a QR code (ISO/IEC 18004), for proofs on paper."""

from __future__ import annotations

from io import BytesIO

Modules = tuple[tuple[bool, ...], ...]


def modules(text: str) -> Modules:
    """The code's squares row by row, dark ones true, without a border."""
    import segno

    return tuple(tuple(bool(square) for square in row) for row in segno.make(text, error="m", micro=False).matrix)


def png(text: str, pixels: int = 6) -> bytes:
    """The code as a picture with its quiet border; `pixels` to a square."""
    import segno

    buffer = BytesIO()
    segno.make(text, error="m", micro=False).save(buffer, kind="png", scale=pixels, border=2)
    return buffer.getvalue()


def proof_text(what: str, fingerprint: str) -> str:
    """What the code of a proof says: of which thing it is, and its fingerprint."""
    return f"CBGZZ {what} {fingerprint}"
