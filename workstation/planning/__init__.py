"""Planning: presets, patterns, make-up, and the setting of a page plan into a set page."""
