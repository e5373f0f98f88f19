"""Posts as they are written: the grammar of 职务串, and when two ways to write one post agree."""
