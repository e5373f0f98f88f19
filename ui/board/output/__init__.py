"""Export, PDF, printer."""
