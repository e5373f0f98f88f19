from __future__ import annotations

import os

import pytest

from workstation.errors import BadInput
from workstation.text.encoding import decode

TEXT = "青川区启动春季植树\r\n本报讯 3月12日,青川区五百余名干部群众来到河滩植树。\r\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_a_text_is_read_whatever_its_encoding(encoding: str) -> None:
    decoded = decode(TEXT.encode(encoding), "page.txt")
    assert decoded.text == TEXT
    assert decoded.newline == "\r\n"


def test_a_text_without_any_western_character_is_read_from_utf_16_and_gb18030() -> None:
    text = "河滩上的新树一排一排站得笔直"
    assert decode(text.encode("utf-16-le"), "a").text == text
    assert decode(text.encode("gb18030"), "a").text == text


def test_an_empty_file_is_an_empty_text() -> None:
    assert decode(b"", "a.txt").text == ""


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", b"abc\x00\x01\x02def", "好\x00字".encode()])
def test_binary_is_refused_by_name(data: bytes) -> None:
    with pytest.raises(BadInput, match=r"a\.txt"):
        decode(data, "a.txt")


def test_noise_is_refused() -> None:
    with pytest.raises(BadInput):
        decode(os.urandom(20_000), "a.txt")


def test_line_breaks_are_kept_and_named() -> None:
    assert decode("一\r二\r三\n".encode(), "a").newline == "\r"
