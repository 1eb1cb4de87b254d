-- Paper forms: what was done with which sheets, in the order in which it was written down. Rows are only ever added. No name of a person
-- stands here: a collector is a label, and who witnessed a destruction is on paper. `day` is a day (YYYY-MM-DD); `sheets` are serial numbers,
-- as in 101-150,160; `lines` is the number of signature lines on each printed sheet.
CREATE TABLE paper_entry (
    campaign    TEXT NOT NULL REFERENCES campaign (slug),
    number      INTEGER NOT NULL,
    day         TEXT NOT NULL,
    what        TEXT NOT NULL CHECK (what IN
        ('printed', 'given-out', 'returned', 'counted', 'handed-over', 'lost', 'found', 'destroyed', 'figure')),
    territory   TEXT,
    language    TEXT,
    batch       INTEGER,
    sheets      TEXT,
    lines       INTEGER,
    statements  INTEGER,
    unusable    INTEGER,
    label       TEXT,
    reason      TEXT,
    recorded_at INTEGER NOT NULL,
    PRIMARY KEY (campaign, number)
) STRICT;

-- Numbers of statements as they were reported to the Commission on a day, by territory.
CREATE TABLE paper_report (
    campaign    TEXT NOT NULL REFERENCES campaign (slug),
    day         TEXT NOT NULL,
    territory   TEXT NOT NULL,
    online      INTEGER NOT NULL,
    central     INTEGER NOT NULL,
    paper       INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    PRIMARY KEY (campaign, day, territory)
) STRICT;
