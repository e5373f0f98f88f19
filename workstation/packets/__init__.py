"""Packets (数据包): desks without a server work together by files that are handed round, and lose nothing.

**What travels.** A *thing* is a report, an issue or a page plan; it has an identity (`uid`) that is the same on every desk, whatever slug
it bears there. Each thing has *knots*: one for every state it was in, holding the content and naming the knots that it came from. A
knot's hash covers its content and its parents, so that a history can't be told otherwise afterwards, knots from two desks never mean
different things by one name, and receiving a packet twice is receiving it once. The order is that of the parents; clocks are only shown.

**Keeping.** Nothing is done while somebody types. When a packet is made or received, the timeline of each report since the last time
(`store.version_shelf`) and the text that stands become knots.

**What stands.** Per thing a desk remembers which knot it shows (`stands`). Other heads of the history are either taken over at once (they
continue what stands here), joined with it (`joining`: by field and paragraph, from the nearest common ancestors; the new knot has both as
parents and is the same whoever makes it), or they *wait*: where both changed one place, or where what stands is signed. A waiting head is
no state of its own: it is a head that what stands doesn't contain. So a decision is one more knot with both as parents, and when it
arrives elsewhere nothing waits there any more either.

**What is signed** is never joined nor replaced by itself: a change to it waits. A signature stands until somebody who knew of it signed
again, or it was returned: so the next reader's text comes in with the next reader's signature, and of two that were given apart on two
texts neither gives way by itself.

**Signatures, opinions, returns** travel as the lines of the log that tell of them, with what was signed. A line keeps the hash that it has
in the log where it was written, and says which lines about its thing were known there (`after`); here it is a line of our own chained log
that quotes the foreign one. `signoff.ordering` puts the lines of all desks in one order that is the same everywhere: by what was known,
and of what happened apart, a return after a signature. How far a report has come follows from that order alone.

**A packet** (`packet_file`) is a ZIP: a manifest with the hash of every member, a signature by the desk's key over the manifest, a member
for each thing with its whole history, pictures by content hash. It says what the desk has (`have`), by which the next packet of the other
desk is small; a packet that is lost is made up for by any later one. Whoever isn't known to this desk is asked about by fingerprint, as
for the directories (`directories.travel`), which may travel along.

**Carriers.** Each kind of thing is one module in `carriers/`; a new kind is a new module and a line in `carriers.of_desk`.
"""
