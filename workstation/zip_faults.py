"""What Python's own reader of ZIP files raises for a damaged or hostile one; each was met with spoilt files."""

from __future__ import annotations

import lzma
import struct
import zipfile
import zlib

ZIP_FAULTS = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,  # a member's header cut short
    EOFError,
    NotImplementedError,  # a way of packing that nobody uses
    RuntimeError,  # a password
    ValueError,  # a place before the file's beginning, a name that is no text
    OSError,
)
