from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from opencc import OpenCC

from workstation.text.plain_script import converter

PEERS = {"hant-tw": OpenCC("s2tw"), "hant-twp": OpenCC("s2twp"), "hant-hk": OpenCC("s2hk"), "hans": OpenCC("t2s")}
WORDS = "头发 发展 后来 以后 里程碑 里面 于是 干部 皇后 台湾 面条 ， a 鐘錶 乾坤 後頭 裡 發 一里面 软件 信息 U盘 网络 数据库 打印机"
PARTS = st.sampled_from(WORDS.split())


@pytest.mark.parametrize("script", PEERS)
@given(text=st.lists(PARTS | st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5), max_size=20).map("".join))
def test_it_answers_as_opencc_does(script: str, text: str) -> None:
    assert converter(script)(text) == PEERS[script].convert(text)
