"""Whole-window stories: the newspaper's jobs by mouse and keyboard, on a real store."""
