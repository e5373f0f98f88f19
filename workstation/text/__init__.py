"""Text: reading of encodings, widths, counting (版面字数)."""
