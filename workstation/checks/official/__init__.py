"""What the rules of the family `officials` are made of."""
