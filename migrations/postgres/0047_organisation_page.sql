-- What an organisation shows in public besides its words: the name of its page in addresses (none: it has no page), a logo, documents that
-- stand elsewhere.
ALTER TABLE organisation ADD COLUMN slug TEXT COLLATE "C";
CREATE UNIQUE INDEX organisation_slug ON organisation (slug);
CREATE TABLE organisation_logo (
    organisation TEXT COLLATE "C" PRIMARY KEY REFERENCES organisation (id),
    name         TEXT COLLATE "C" NOT NULL,
    width        BIGINT NOT NULL,
    height       BIGINT NOT NULL,
    bytes        BYTEA NOT NULL
);
CREATE TABLE organisation_document (
    organisation TEXT COLLATE "C" NOT NULL REFERENCES organisation (id),
    number       BIGINT NOT NULL,
    title        TEXT COLLATE "C" NOT NULL,
    url          TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (organisation, number)
);

-- Who is a member of which umbrella organisation. One side asks (`asked_by` is its id), the other accepts.
CREATE TABLE umbrella (
    umbrella    TEXT COLLATE "C" NOT NULL REFERENCES organisation (id),
    member      TEXT COLLATE "C" NOT NULL REFERENCES organisation (id),
    asked_by    TEXT COLLATE "C" NOT NULL,
    asked_at    BIGINT NOT NULL,
    accepted_at BIGINT,
    PRIMARY KEY (umbrella, member)
);
CREATE INDEX umbrella_member ON umbrella (member);

-- Public keys of organisations. A key without `proved_at` is nobody's recipient. Of the phrase that proves it a hash is kept, for an hour.
CREATE TABLE organisation_key (
    id           TEXT COLLATE "C" PRIMARY KEY,
    organisation TEXT COLLATE "C" NOT NULL REFERENCES organisation (id),
    label        TEXT COLLATE "C" NOT NULL,
    recipient    TEXT COLLATE "C" NOT NULL,
    holder       TEXT COLLATE "C" NOT NULL,
    made_at      BIGINT NOT NULL,
    proved_at    BIGINT,
    retired_at   BIGINT,
    lost         BIGINT NOT NULL,
    phrase_hash  BYTEA,
    phrase_until BIGINT,
    tries        BIGINT NOT NULL,
    UNIQUE (organisation, recipient)
);
