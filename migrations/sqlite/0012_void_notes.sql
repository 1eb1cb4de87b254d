-- The public note that explains a void, by the entry that was voided; its text stands in `document`. Voids before this have a bare
-- explanation there and no note.
CREATE TABLE void_note (
    campaign TEXT NOT NULL REFERENCES campaign (slug),
    entry    INTEGER NOT NULL,
    hash     BLOB NOT NULL,
    PRIMARY KEY (campaign, entry)
) STRICT;

-- Signature lines of organisations under such a note.
CREATE TABLE void_signature (
    campaign TEXT NOT NULL REFERENCES campaign (slug),
    entry    INTEGER NOT NULL,
    line     TEXT NOT NULL,
    PRIMARY KEY (campaign, entry, line)
) STRICT;

-- Withdrawal hashes of entries that left: public in their leaves, and none may stand in another leaf.
CREATE TABLE spent_code (
    campaign        TEXT NOT NULL REFERENCES campaign (slug),
    withdrawal_hash BLOB NOT NULL,
    PRIMARY KEY (campaign, withdrawal_hash)
) STRICT, WITHOUT ROWID;
