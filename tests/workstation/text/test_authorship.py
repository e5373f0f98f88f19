from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workstation.text.authorship import Written, written_by

PARAGRAPHS = st.lists(
    st.lists(st.sampled_from(["河口开课。", "居民读书！", "夜校", "新区；"]), min_size=1, max_size=4).map("".join), max_size=4
)


def test_each_word_has_the_version_that_it_came_with() -> None:
    texts = [["会议听取了汇报。"], ["会议听取了工作汇报。"], ["区里的会议听取了工作汇报。", "散会。"]]
    assert written_by(texts) == (
        (Written("区里的", 2), Written("会议听取了", 0), Written("工作", 1), Written("汇报。", 0)),
        (Written("散会。", 2),),
    )


def test_what_was_struck_out_stays_at_its_place_with_the_hand_that_struck_it() -> None:
    texts = [["会议听取了汇报。", "散会。"], ["会议听了汇报。", "散会。"], ["会议听了汇报。"]]
    assert written_by(texts, with_gone=True) == (
        (Written("会议听", 0), Written("取", 1, gone=True), Written("了汇报。", 0)),
        (Written("散会。", 2, gone=True),),
    )
    assert "".join(stretch.text for paragraph in written_by(texts) for stretch in paragraph) == "会议听了汇报。"


@given(st.lists(PARAGRAPHS, min_size=1, max_size=5))
def test_the_last_text_can_be_read_off_and_every_hand_is_known(texts: list[list[str]]) -> None:
    found = written_by(texts)
    assert ["".join(stretch.text for stretch in paragraph) for paragraph in found] == texts[-1]
    assert all(0 <= stretch.version < len(texts) for paragraph in written_by(texts, with_gone=True) for stretch in paragraph)
