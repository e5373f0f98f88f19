"""Statistics (统计): what is missing this week, who wrote how much, what the checks found over time."""
