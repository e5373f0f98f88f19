"""The store: peewee on SQLite. Tables are private to this package; what leaves it are frozen dataclasses."""
