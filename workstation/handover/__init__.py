"""Hand-over (交换): reports as ninjs 3.1 and plain text, and a whole issue in one file, out and back in."""
