"""Random histories of edits, signatures and packets between three desks. A thousand of them: `python -m tests.benchmarks packets`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.workstation.packets.simulation import History

EACH = 5


@pytest.mark.parametrize("first", range(0, 6 * EACH, EACH))
def test_after_a_week_of_edits_signatures_and_lost_packets_all_desks_are_equal(first: int, tmp_path: Path) -> None:
    for seed in range(first, first + EACH):
        folder = tmp_path / str(seed)
        folder.mkdir()
        history = History(seed, folder)
        history.run()
        history.exchange_all()
        history.check()
        history.close()
