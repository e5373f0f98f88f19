"""电头与署名: the form and the order of datelines and bylines. Who stands on them is the family `names`."""

from __future__ import annotations
