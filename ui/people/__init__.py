"""人员: the paper's staff, officials and their posts, correspondents, the order of organs."""
