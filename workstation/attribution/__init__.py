"""Datelines and credits (电头, 署名): grammar, parser, formatter."""
