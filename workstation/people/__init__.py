"""The people in the paper: its staff, officials with their posts, correspondents; names that are nearly another name."""
