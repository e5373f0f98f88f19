"""Who works at the desk, and what each may do: the table of rights, passwords, the gate that every write passes."""
