"""What all tables have in common."""

from __future__ import annotations

from peewee import AutoField, Model


class Table(Model):
    """What all tables have in common but options."""

    id = AutoField()
