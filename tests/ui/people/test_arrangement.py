from __future__ import annotations

from ui.people.arrangement import Heading, Snapshot, Wanted, arrange
from ui.people.fields import OFFICIALS, STAFF
from workstation.people.officials import Official
from workstation.people.roster import Staff

STAFF_ROWS = Snapshot((Staff(1, "林秋禾", "记者", "农业"), Staff(2, "周明远", "编辑"), Staff(3, "单小满", "记者")), STAFF)
POSTS = Snapshot(
    (
        Official("周明远", "书记", "云岭党工委", 1, id=1),
        Official("姚志强", "主任", "云岭管委会", 2, id=2),
        Official("周明远", "主席", "云岭总工会", 10, id=3),
        Official("范景山", "副书记", "云岭党工委", None, id=4),
    ),
    OFFICIALS,
    places={"云岭管委会": 0, "云岭党工委": 1},
)


def names(snapshot: Snapshot, wanted: Wanted) -> list[str]:
    return [line.text if isinstance(line, Heading) else line.name for line in arrange(snapshot, wanted).lines]


def test_a_name_is_found_by_its_initials_and_by_its_sounds() -> None:
    assert names(STAFF_ROWS, Wanted("lqh")) == ["林秋禾"]
    assert names(STAFF_ROWS, Wanted("zhoum")) == ["周明远"]


def test_a_name_with_two_readings_is_found_by_either() -> None:
    assert names(STAFF_ROWS, Wanted("dxm")) == names(STAFF_ROWS, Wanted("sxm")) == ["单小满"]


def test_several_words_narrow_the_search() -> None:
    assert names(STAFF_ROWS, Wanted("记者 农业")) == ["林秋禾"]


def test_ranks_are_sorted_as_numbers_and_those_without_stand_last_either_way() -> None:
    assert [row.rank for row in arrange(POSTS, Wanted(column=3)).lines] == [1, 2, 10, None]
    assert [row.rank for row in arrange(POSTS, Wanted(column=3, descending=True)).lines] == [10, 2, 1, None]


def test_names_are_sorted_by_sound() -> None:
    assert names(STAFF_ROWS, Wanted(column=0))[1:] == ["林秋禾", "周明远"]


def test_groups_stand_in_the_order_of_organs_and_those_unknown_last() -> None:
    groups = arrange(POSTS, Wanted(group=lambda row: row.organ)).lines
    assert [line for line in groups if isinstance(line, Heading)] == [
        Heading("云岭管委会", 1),
        Heading("云岭党工委", 2),
        Heading("云岭总工会", 1),
    ]


def test_what_is_left_out_is_counted() -> None:
    arranged = arrange(POSTS, Wanted(keep=lambda row, _: row.rank is not None))
    assert (arranged.shown, arranged.total) == (3, 4)
