"""The paper's staff and, later, officials; names that are nearly another name."""
