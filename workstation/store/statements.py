"""Statements on one row, written out once: to compose them takes peewee longer than SQLite takes to run them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from peewee import BooleanField

if TYPE_CHECKING:
    from peewee import Database

    from workstation.store.table import Table

Values = dict[str, Any]


def read_row(database: Database, table: type[Table], ident: int) -> Values | None:
    """All fields of a row by its id; null where there is none."""
    sql, names, truths = _reading(table, database.param)
    row = database.execute_sql(sql, (ident,)).fetchone()
    if row is None:
        return None
    values = dict(zip(names, row, strict=True))
    return {**values, **{name: bool(values[name]) for name in truths if values[name] is not None}}


def update_row(database: Database, table: type[Table], ident: int, values: Values) -> None:
    """Write some fields of a row."""
    database.execute_sql(update_statement(table, tuple(values), database.param), (*values.values(), ident))


@cache
def update_statement(table: type[Table], names: tuple[str, ...], mark: str) -> str:
    """With the fields' values as parameters, and the id as the last one."""
    columns = ", ".join(f"{_quoted(table._meta.fields[name].column_name)} = {mark}" for name in names)
    return f"UPDATE {_quoted(table._meta.table_name)} SET {columns} WHERE id = {mark}"


@cache
def _reading(table: type[Table], mark: str) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    fields = table._meta.sorted_fields
    columns = ", ".join(_quoted(field.column_name) for field in fields)
    truths = tuple(field.name for field in fields if isinstance(field, BooleanField))
    sql = f"SELECT {columns} FROM {_quoted(table._meta.table_name)} WHERE id = {mark}"
    return sql, tuple(field.name for field in fields), truths


def _quoted(name: str) -> str:
    return f'"{name}"'
