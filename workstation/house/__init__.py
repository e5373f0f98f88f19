"""The house's own rules (本报体例): terms, patterns, switches, the form of bylines; tried, carried in one file, learnt from mistakes."""
