"""Posts and names, read one by one (职务姓名)."""
