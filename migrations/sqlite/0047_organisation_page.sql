-- What an organisation shows in public besides its words: the name of its page in addresses (none: it has no page), a logo, documents that
-- stand elsewhere.
ALTER TABLE organisation ADD COLUMN slug TEXT;
CREATE UNIQUE INDEX organisation_slug ON organisation (slug);
CREATE TABLE organisation_logo (
    organisation TEXT PRIMARY KEY REFERENCES organisation (id),
    name         TEXT NOT NULL,
    width        INTEGER NOT NULL,
    height       INTEGER NOT NULL,
    bytes        BLOB NOT NULL
) STRICT;
CREATE TABLE organisation_document (
    organisation TEXT NOT NULL REFERENCES organisation (id),
    number       INTEGER NOT NULL,
    title        TEXT NOT NULL,
    url          TEXT NOT NULL,
    PRIMARY KEY (organisation, number)
) STRICT;

-- Who is a member of which umbrella organisation. One side asks (`asked_by` is its id), the other accepts.
CREATE TABLE umbrella (
    umbrella    TEXT NOT NULL REFERENCES organisation (id),
    member      TEXT NOT NULL REFERENCES organisation (id),
    asked_by    TEXT NOT NULL,
    asked_at    INTEGER NOT NULL,
    accepted_at INTEGER,
    PRIMARY KEY (umbrella, member)
) STRICT;
CREATE INDEX umbrella_member ON umbrella (member);

-- Public keys of organisations. A key without `proved_at` is nobody's recipient. Of the phrase that proves it a hash is kept, for an hour.
CREATE TABLE organisation_key (
    id           TEXT PRIMARY KEY,
    organisation TEXT NOT NULL REFERENCES organisation (id),
    label        TEXT NOT NULL,
    recipient    TEXT NOT NULL,
    holder       TEXT NOT NULL,
    made_at      INTEGER NOT NULL,
    proved_at    INTEGER,
    retired_at   INTEGER,
    lost         INTEGER NOT NULL,
    phrase_hash  BLOB,
    phrase_until INTEGER,
    tries        INTEGER NOT NULL,
    UNIQUE (organisation, recipient)
) STRICT;
