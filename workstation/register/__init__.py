"""差错登记: faults found after a stage, and the error rate by the official calculation."""
