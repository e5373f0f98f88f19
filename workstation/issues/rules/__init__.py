"""What only a whole issue shows: jumps in pairs, folios, reports twice, a name or an event written in two ways."""
