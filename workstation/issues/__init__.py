"""The paper's issues: kept, planned page by page, checked as a whole."""
