"""Points and fees, and what checks found when a page was printed. Closed months and adjustments are never changed."""

from __future__ import annotations

from peewee import BooleanField, IntegerField, TextField

from workstation.store.table import Table


class FeeTableTable(Table):
    """记分办法 of the paper, as JSON; the newest one counts for every month that isn't closed."""

    data = TextField()
    person = TextField(default="")
    at = TextField()
    removed = BooleanField(default=False)

    class Meta:
        table_name = "fee_table"


class FeeNoteTable(Table):
    """评分 of one printed report. `shares` and `people` are JSON objects by signed name; `bonus` in hundredths of a point."""

    day = TextField(index=True)
    slug = TextField(index=True)
    grade = TextField(default="")
    kind = TextField(default="")
    bonus = IntegerField(default=0)
    shares = TextField(default="{}")
    people = TextField(default="{}")
    reason = TextField(default="")
    person = TextField(default="")
    at = TextField()
    removed = BooleanField(default=False)

    class Meta:
        table_name = "fee_note"


class FeeMonthTable(Table):
    """A closed month (结账): its whole account with the table it was reckoned by, as JSON, and the SHA-256 of that. The newest row of a
    month counts. `named`, JSON: reports by the slugs that they have at the other desk which closed it; null for an account of this desk."""

    month = TextField(index=True)
    person = TextField(default="")
    at = TextField()
    digest = TextField()
    data = TextField()
    named = TextField(null=True)

    class Meta:
        table_name = "fee_month"


class FeeAdjustmentTable(Table):
    """What was put right after a month was closed. `payee` is JSON; `points` in hundredths, `cents` in 分."""

    month = TextField(index=True)
    payee = TextField()
    points = IntegerField(default=0)
    cents = IntegerField(default=0)
    reason = TextField()
    slug = TextField(default="")
    person = TextField(default="")
    at = TextField()

    class Meta:
        table_name = "fee_adjustment"


class TallyTable(Table):
    """What the checks found at an occasion (print, release, recheck): `counts` is JSON, findings by rule, in so many reports."""

    day = TextField(index=True)
    page = TextField(default="")
    slug = TextField(default="")
    occasion = TextField()
    reports = IntegerField(default=1)
    characters = IntegerField(default=0)
    counts = TextField(default="{}")
    at = TextField()

    class Meta:
        table_name = "tally"


FEE_TABLES = (FeeTableTable, FeeNoteTable, FeeMonthTable, FeeAdjustmentTable, TallyTable)
