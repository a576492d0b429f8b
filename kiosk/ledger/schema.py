"""The tables, and the steps from one version of them to the next.

A step is never changed once somebody's kiosk has taken it: what is new is a new step.
"""

# No table has row numbers: they would tell in which order things happened.
STEPS = (
    """
    CREATE TABLE hours (
        hour TEXT NOT NULL, what TEXT NOT NULL, subject TEXT NOT NULL, count INTEGER NOT NULL,
        PRIMARY KEY (hour, what, subject)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE days (
        day TEXT NOT NULL, what TEXT NOT NULL, subject TEXT NOT NULL, count INTEGER NOT NULL,
        PRIMARY KEY (day, what, subject)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE trips (
        code TEXT NOT NULL PRIMARY KEY, begun TEXT NOT NULL, language TEXT NOT NULL,
        stops TEXT NOT NULL, done TEXT
    ) STRICT, WITHOUT ROWID;
    """,
)

VERSION = len(STEPS)
TABLES = frozenset({"hours", "days", "trips"})
