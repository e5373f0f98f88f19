"""Comments (批注) in reports: where they stand, who said what, to whom, and whether it is settled; none of it is ever printed."""
