"""A report looked at while it is written, and the whole store looked at again."""
