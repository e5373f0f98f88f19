"""How the report fits, while one writes."""
