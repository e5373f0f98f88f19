"""Sign-off (三审三校): steps, signatures bound to the exact text, and what has changed since."""
