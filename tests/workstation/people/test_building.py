"""The collector rests while directories are built, and goes on afterwards whatever happens."""

from __future__ import annotations

import gc

import pytest

from workstation.people.building import building


def test_the_collector_goes_on_after_a_build_that_failed() -> None:
    with pytest.raises(ValueError, match="no such day"), building():
        assert not gc.isenabled()
        raise ValueError("no such day")
    assert gc.isenabled()


def test_a_build_inside_another_does_not_wake_the_collector() -> None:
    with building():
        with building():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()
