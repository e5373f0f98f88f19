"""Export: preflight, and DOCX by chained text boxes on an exact grid."""
