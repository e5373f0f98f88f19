"""Pictures: their files, what is known of them, and a report's captions."""
