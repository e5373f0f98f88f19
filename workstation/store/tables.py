"""The store's tables, private to this package: rows never leave it.

Models carry no database, since two stores may be open at once; `Store` runs every query on its own. Dates are ISO text, read with
`fromisoformat`, and lists are JSON: both mean the same on every database. Rows that the journal can take back are never deleted but
marked `removed`, so that no undo and no redo can lose a text.
"""

from __future__ import annotations

from peewee import BlobField, BooleanField, ForeignKeyField, IntegerField, Model, TextField

from workstation.store.fee_tables import FEE_TABLES
from workstation.store.packet_tables import PACKET_TABLES
from workstation.store.people_tables import PEOPLE_TABLES
from workstation.store.sign_tables import SIGN_TABLES
from workstation.store.table import Table
from workstation.store.tag_tables import TAG_TABLES


class Source(Table):
    """A page as it was pasted or read, before filing took it apart."""

    text = TextField()
    filed = TextField()

    class Meta:
        table_name = "source"


class ReportTable(Table):
    """稿件. `detail` and `body` are the codec's JSON; the other columns are what lists show and choose by (`signed`: a fingerprint)."""

    slug = TextField(unique=True)
    title = TextField()
    standing_head = TextField(default="")
    desk = TextField(default="")
    reading = IntegerField(default=0, index=True)
    tags = TextField(default="[]")
    characters = IntegerField(default=0)
    day = TextField(index=True)
    created = TextField()
    changed = TextField()
    revision = IntegerField(default=1)
    removed = BooleanField(default=False)
    source = ForeignKeyField(Source, column_name="source", null=True)
    detail = TextField()
    body = TextField()
    signed = TextField(null=True)
    voided = BooleanField(null=True)
    held = TextField(null=True)
    urgency = IntegerField(null=True)

    class Meta:
        table_name = "report"


class ReportTag(Table):
    """Derived from `ReportTable.tags`, to choose by; `word` is the tag folded, as it is sought."""

    report = ForeignKeyField(ReportTable, column_name="report", on_delete="CASCADE")
    tag = TextField(index=True)
    word = TextField(index=True)

    class Meta:
        table_name = "report_tag"


class WaiverTable(Table):
    """放行."""

    report = ForeignKeyField(ReportTable, column_name="report", on_delete="CASCADE")
    rule = TextField()
    found = TextField()
    before = TextField(null=True)
    after = TextField(default="")
    reason = TextField()
    person = TextField()
    at = TextField()
    removed = BooleanField(default=False)

    class Meta:
        table_name = "waiver"


class HouseWaiverTable(Table):
    """放行 for every report."""

    rule = TextField()
    found = TextField()
    before = TextField(default="")
    after = TextField(default="")
    reason = TextField()
    person = TextField()
    at = TextField()
    removed = BooleanField(default=False)

    class Meta:
        table_name = "house_waiver"


class HouseTermTable(Table):
    """本报用语: a word, or a pattern, that the paper replaces or forbids. `exclude` is a JSON list."""

    term = TextField()
    replacement = TextField(default="")
    reason = TextField(default="")
    since = TextField(null=True)
    until = TextField(null=True)
    severity = TextField()
    exclude = TextField(default="[]")
    regex = BooleanField(default=False)
    wrong = TextField(default="")
    right = TextField(default="")
    switched_on = BooleanField(default=True)
    person = TextField(default="")
    at = TextField()
    removed = BooleanField(default=False)

    class Meta:
        table_name = "house_term"


class RuleSwitchTable(Table):
    """What the house does otherwise with a rule of the program: nulls leave it as the rule says."""

    rule = TextField()
    switched_on = BooleanField(null=True)
    severity = TextField(null=True)
    person = TextField(default="")
    at = TextField()
    removed = BooleanField(default=False)

    class Meta:
        table_name = "rule_switch"


class FaultTable(Table):
    """差错登记: one fault found after a stage. `count`: characters concerned, where the editor said so."""

    day = TextField(index=True)
    page = TextField(default="")
    slug = TextField(default="")
    title = TextField(default="")
    wrong = TextField()
    right = TextField(default="")
    kind = TextField()
    grade = TextField()
    place = TextField()
    weighty = BooleanField(default=False)
    count = IntegerField(null=True)
    stage = TextField()
    missed_by = TextField(default="")
    note = TextField(default="")
    person = TextField(default="")
    at = TextField()
    removed = BooleanField(default=False)

    class Meta:
        table_name = "fault"


class PageCountTable(Table):
    """How many characters a page counts for the error rate, where an editor said so."""

    day = TextField()
    page = TextField()
    characters = IntegerField()
    removed = BooleanField(default=False)

    class Meta:
        table_name = "page_count"
        indexes = ((("day", "page"), False),)


class IssueTable(Table):
    """一期报纸; `pages` is a JSON list of page numbers."""

    day = TextField(unique=True)
    number = IntegerField(null=True)
    pages = TextField()
    removed = BooleanField(default=False)

    class Meta:
        table_name = "issue"


class PlanTable(Table):
    """版样 of one page of one date, as the codec's JSON."""

    day = TextField()
    number = TextField()
    plan = TextField()
    revision = IntegerField(default=1)
    removed = BooleanField(default=False)

    class Meta:
        table_name = "page_plan"
        indexes = ((("day", "number"), True),)


class Placement(Table):
    """Derived from `PlanTable.plan`: which report stands on which page."""

    plan = ForeignKeyField(PlanTable, column_name="plan", on_delete="CASCADE")
    slug = TextField(index=True)
    day = TextField(index=True)
    number = TextField(index=True)

    class Meta:
        table_name = "placement"


class VersionTable(Table):
    """What a report was at the end of a stretch of work. `text` is the codec's JSON, deflated; never changed once `sealed`."""

    report = ForeignKeyField(ReportTable, column_name="report", on_delete="CASCADE")
    begun = TextField()
    at = TextField()
    person = TextField(default="")
    name = TextField(default="")
    sealed = BooleanField(default=False)
    revision = IntegerField()
    reading = IntegerField()
    characters = IntegerField()
    text = BlobField()

    class Meta:
        table_name = "version"


class CommentTable(Table):
    """批注, or a reply where `thread` names the comment's id. `[first, last)` of `part` are the `words` as they stand or stood last
    (`lost`: they don't), with what is around them; `said_of` are they when the comment was made."""

    report = ForeignKeyField(ReportTable, column_name="report", on_delete="CASCADE")
    thread = IntegerField(null=True, index=True)
    part = TextField(default="")
    first = IntegerField(default=0)
    last = IntegerField(default=0)
    lost = BooleanField(default=False)
    said_of = TextField(default="")
    words = TextField(default="")
    before = TextField(default="")
    after = TextField(default="")
    person = TextField()
    at = TextField()
    text = TextField()
    settled = TextField(null=True)
    settled_by = TextField(default="")
    assigned = TextField(default="", index=True)
    due = TextField(null=True)
    source = TextField(default="")
    removed = BooleanField(default=False)

    class Meta:
        table_name = "comment"


class Origin(Table):
    """Where a report came from: archive, submission. `digest`: of the file; `likeness`: of the text; `day`, `page`: where printed."""

    report = ForeignKeyField(ReportTable, column_name="report", on_delete="CASCADE", unique=True)
    kind = TextField()
    file = TextField()
    digest = TextField(index=True)
    likeness = TextField(default="", index=True)
    day = TextField(default="", index=True)
    page = TextField(default="", index=True)
    sender = TextField(default="[]")
    at = TextField()

    class Meta:
        table_name = "origin"


class KeptSearchTable(Table):
    """A search under a name: a list that fills itself."""

    name = TextField()
    query = TextField()
    removed = BooleanField(default=False)

    class Meta:
        table_name = "kept_search"


class PictureTable(Table):
    """A picture whose original lies in the folder beside the store, named by its hash."""

    hash = TextField(unique=True)
    suffix = TextField()
    name = TextField(default="")
    width = IntegerField()
    height = IntegerField()
    size = IntegerField()
    added = TextField()
    likeness = TextField(default="")

    class Meta:
        table_name = "picture"


class OptionTable(Model):
    """An option that differs from its default; `value` is JSON."""

    key = TextField(primary_key=True)
    value = TextField()

    class Meta:
        table_name = "option"


class JournalTable(Table):
    """One desk action: `images` is a JSON list of what each touched row was and became."""

    label = TextField()
    at = TextField()
    images = TextField()
    undone = BooleanField(default=False)
    person = TextField(null=True)

    class Meta:
        table_name = "journal"


TABLES: tuple[type[Model], ...] = (
    Source,
    ReportTable,
    ReportTag,
    WaiverTable,
    HouseWaiverTable,
    HouseTermTable,
    RuleSwitchTable,
    FaultTable,
    PageCountTable,
    IssueTable,
    PlanTable,
    Placement,
    VersionTable,
    CommentTable,
    Origin,
    KeptSearchTable,
    PictureTable,
    OptionTable,
    JournalTable,
    *PEOPLE_TABLES,
    *SIGN_TABLES,
    *FEE_TABLES,
    *PACKET_TABLES,
    *TAG_TABLES,
)
