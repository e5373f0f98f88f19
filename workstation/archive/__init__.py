"""The archive: what was kept and how it is found, likenesses, old folders and submissions that come in."""
