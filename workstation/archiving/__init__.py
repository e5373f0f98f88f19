"""What was written elsewhere comes to the desk: old files for the archive, submissions of correspondents."""
