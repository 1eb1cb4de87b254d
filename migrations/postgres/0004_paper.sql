-- Paper forms: what was done with which sheets, in the order in which it was written down. Rows are only ever added. No name of a person
-- stands here: a collector is a label, and who witnessed a destruction is on paper. `day` is a day (YYYY-MM-DD); `sheets` are serial numbers,
-- as in 101-150,160; `lines` is the number of signature lines on each printed sheet.
CREATE TABLE paper_entry (
    campaign    TEXT COLLATE "C" NOT NULL REFERENCES campaign (slug),
    number      BIGINT NOT NULL,
    day         TEXT COLLATE "C" NOT NULL,
    what        TEXT COLLATE "C" NOT NULL CHECK (what IN
        ('printed', 'given-out', 'returned', 'counted', 'handed-over', 'lost', 'found', 'destroyed', 'figure')),
    territory   TEXT COLLATE "C",
    language    TEXT COLLATE "C",
    batch       BIGINT,
    sheets      TEXT COLLATE "C",
    lines       BIGINT,
    statements  BIGINT,
    unusable    BIGINT,
    label       TEXT COLLATE "C",
    reason      TEXT COLLATE "C",
    recorded_at BIGINT NOT NULL,
    PRIMARY KEY (campaign, number)
);

-- Numbers of statements as they were reported to the Commission on a day, by territory.
CREATE TABLE paper_report (
    campaign    TEXT COLLATE "C" NOT NULL REFERENCES campaign (slug),
    day         TEXT COLLATE "C" NOT NULL,
    territory   TEXT COLLATE "C" NOT NULL,
    online      BIGINT NOT NULL,
    central     BIGINT NOT NULL,
    paper       BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    PRIMARY KEY (campaign, day, territory)
);
