"""Benchmarks: every figure is a ratio to a peer that ran in the same minute, since absolute times mean little on a shared machine."""
