-- The public note that explains a void, by the entry that was voided; its text stands in `document`. Voids before this have a bare
-- explanation there and no note.
CREATE TABLE void_note (
    campaign TEXT COLLATE "C" NOT NULL REFERENCES campaign (slug),
    entry    BIGINT NOT NULL,
    hash     BYTEA NOT NULL,
    PRIMARY KEY (campaign, entry)
);

-- Signature lines of organisations under such a note.
CREATE TABLE void_signature (
    campaign TEXT COLLATE "C" NOT NULL REFERENCES campaign (slug),
    entry    BIGINT NOT NULL,
    line     TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (campaign, entry, line)
);
