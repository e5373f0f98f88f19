"""批注与待办 beside the text."""
