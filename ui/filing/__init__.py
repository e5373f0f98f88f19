"""导入整版: from paste to review."""
