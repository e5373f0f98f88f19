"""faces empty_board section fit_list pattern_menu 版面: the set page, make-up, slots, export."""
