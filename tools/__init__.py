"""What is run by hand or by make while the program is built; the program itself needs nothing of it."""
