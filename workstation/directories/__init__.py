"""The directories in the store: staff, officials with organs, correspondents; imported with a preview, carried in one signed file."""
