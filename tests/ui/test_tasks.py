from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from ui.tasks import Tasks
from workstation.changes import Change
from workstation.errors import BadInput
from workstation.progress import Progress


@pytest.fixture
def tasks(qtbot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


def refuse() -> Change:
    raise BadInput("名录缺少列：name")


def test_a_write_tells_its_caller_and_then_everybody(qtbot, tasks: Tasks) -> None:
    heard: list[str] = []
    tasks.changed.connect(lambda change: heard.append(f"everybody {change.label}"))
    with qtbot.waitSignal(tasks.changed):
        tasks.write(lambda: Change("新建稿件"), lambda change: heard.append(f"caller {change.label}"))
    assert heard == ["caller 新建稿件", "everybody 新建稿件"]


def test_writes_run_one_after_another_in_the_order_asked_for(qtbot, tasks: Tasks) -> None:
    order: list[int] = []
    for number in range(20):
        tasks.write(lambda number=number: order.append(number) or Change("写"))
    qtbot.waitUntil(lambda: not tasks.is_writing)
    assert order == list(range(20))


def test_no_write_runs_on_the_main_thread(qtbot, tasks: Tasks) -> None:
    threads: list[threading.Thread] = []
    tasks.write(lambda: threads.append(threading.current_thread()) or Change("写"))
    qtbot.waitUntil(lambda: bool(threads))
    assert threads[0] is not threading.main_thread()


def test_a_desk_error_reaches_the_window_as_it_is_written(qtbot, tasks: Tasks) -> None:
    with qtbot.waitSignal(tasks.failed) as heard:
        tasks.write(refuse)
    assert str(heard.args[0]) == "名录缺少列：name"


def test_a_caller_that_takes_the_error_keeps_it_from_the_window(qtbot, tasks: Tasks) -> None:
    taken: list[str] = []
    with qtbot.assertNotEmitted(tasks.failed):
        tasks.write(refuse, failed=lambda error: taken.append(str(error)))
        qtbot.waitUntil(lambda: bool(taken))


def test_a_bug_on_a_worker_reaches_the_excepthook(qtbot, tasks: Tasks) -> None:
    with qtbot.captureExceptions() as caught:
        tasks.read(lambda: 1 // 0, lambda _: None)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError


def test_the_answer_to_a_question_asked_again_since_is_dropped(qtbot, tasks: Tasks) -> None:
    gate, answers = threading.Event(), []
    tasks.read(lambda: gate.wait(5) and "old", answers.append, key="search")
    tasks.read(lambda: "new", answers.append, key="search")
    gate.set()
    qtbot.waitUntil(lambda: bool(answers))
    qtbot.wait(20)
    assert answers == ["new"]


def test_an_answer_to_a_view_that_is_gone_is_dropped(qtbot, tasks: Tasks) -> None:
    answers: list[int] = []

    class View(QObject):
        def show_answer(self, answer: int) -> None:
            answers.append(answer)

    import shiboken6

    gate, view, seen = threading.Event(), View(), []
    tasks.read(lambda: gate.wait(5), view.show_answer)
    shiboken6.delete(view)
    gate.set()
    tasks.read(lambda: 1, seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert answers == []


def count_to_three() -> Iterator[Progress[str]]:
    for done in range(1, 4):
        yield Progress(done, 3, f"第 {done} 步", "三步" if done == 3 else None)


def test_a_job_shows_every_step_and_hands_over_its_result(qtbot, tasks: Tasks) -> None:
    results, steps = [], []
    tasks.job_started.connect(lambda job: job.progressed.connect(lambda step: steps.append(step.done)))
    tasks.job(count_to_three, "输出", results.append)
    qtbot.waitUntil(lambda: bool(results))
    assert results == ["三步"]
    assert steps == [1, 2, 3]


def test_a_cancelled_job_stops_and_hands_over_nothing(qtbot, tasks: Tasks) -> None:
    gate, closed, results = threading.Event(), [], []

    def endless() -> Iterator[Progress[str]]:
        try:
            for done in range(10_000):
                yield Progress(done, 0, "……")
                gate.wait(5)
        finally:
            closed.append(True)

    job = tasks.job(endless, "输出", results.append)
    with qtbot.waitSignal(job.ended):
        job.cancel()
        gate.set()
    assert closed == [True]
    assert results == []


def test_waiting_for_the_lane_outlasts_writes_that_writes_lead_to(qtbot, tasks: Tasks) -> None:
    order: list[str] = []
    tasks.write(
        lambda: Change("一"),
        lambda _: tasks.write(lambda: Change("二"), lambda _: order.append("second write")),
    )
    tasks.when_written(lambda: order.append("idle"))
    qtbot.waitUntil(lambda: "idle" in order)
    assert order == ["second write", "idle"]


def test_a_question_in_steps_that_is_no_longer_asked_goes_no_further(qtbot, tasks: Tasks) -> None:
    first, go_on, done, answers = threading.Event(), threading.Event(), list[int](), list[int]()

    def steps() -> Iterator[int]:
        for number in range(3):
            done.append(number)
            first.set()
            yield number
            go_on.wait(5)

    tasks.read_by_steps(steps, answers.append, key="facets")
    assert first.wait(5)
    tasks.drop("facets")
    go_on.set()
    tasks.read_by_steps(lambda: iter((7, 8)), answers.append, key="facets")
    qtbot.waitUntil(lambda: answers == [8])
    assert done in ([0], [0, 1])
