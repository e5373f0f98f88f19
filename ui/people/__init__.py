"""人员: the roster."""
