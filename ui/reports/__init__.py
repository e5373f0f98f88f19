"""report_filters 稿件: the desk's list."""
