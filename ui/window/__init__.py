"""The window itself: frame, start, settings, store care, palette and sheet."""
