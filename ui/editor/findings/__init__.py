"""What the checks find, while one writes: panel, fixes, waivers, lessons."""
