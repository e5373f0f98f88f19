"""Points and fees (记分、稿费): from printed pages, by the paper's own table, for each month and person."""
