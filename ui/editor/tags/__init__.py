"""Tags, flags, urgency."""
