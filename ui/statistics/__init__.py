"""统计: the week at a glance, output, findings and faults, grades, points and fees."""
