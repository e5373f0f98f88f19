"""Words that several commands print."""

SEVERITIES = {"error": "必改", "warning": "存疑", "advice": "建议"}
