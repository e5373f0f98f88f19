"""Tags: their kinds and what they are tied to, the trade's list of topics, suggestions from a text."""
