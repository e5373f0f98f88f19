"""slow_fill slow_paste chip_menu The editor: fields, marks, findings, attribution, panels, saving."""
