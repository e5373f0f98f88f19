"""The fields one types in: marks, history, find, long pastes."""
