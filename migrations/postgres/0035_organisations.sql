-- Associations, parties, coalitions: who carries campaigns. What stands here is what they publish of themselves.
CREATE TABLE organisation (
    id          TEXT COLLATE "C" PRIMARY KEY,
    name        TEXT COLLATE "C" NOT NULL,
    accent      TEXT COLLATE "C" NOT NULL,
    contact     TEXT COLLATE "C" NOT NULL,
    legal_form  TEXT COLLATE "C" NOT NULL,
    declared_on TEXT COLLATE "C" NOT NULL,
    created_at  BIGINT NOT NULL
);

-- What an organisation says of itself, by language.
CREATE TABLE organisation_words (
    organisation TEXT COLLATE "C" NOT NULL REFERENCES organisation (id),
    language     TEXT COLLATE "C" NOT NULL,
    words        TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (organisation, language)
);

-- Who is what in an organisation; somebody may be several things.
CREATE TABLE member (
    organisation TEXT COLLATE "C" NOT NULL REFERENCES organisation (id),
    account      TEXT COLLATE "C" NOT NULL REFERENCES account (id),
    role         TEXT COLLATE "C" NOT NULL,
    since        BIGINT NOT NULL,
    PRIMARY KEY (organisation, account, role)
);
CREATE INDEX member_account ON member (account);

-- What staff did: each entry hashes the one before it. `chain` is an organisation or 'instance'; people stand in it by reference.
CREATE TABLE trail (
    chain    TEXT COLLATE "C" NOT NULL,
    number   BIGINT NOT NULL,
    at       BIGINT NOT NULL,
    actor    TEXT COLLATE "C" NOT NULL,
    act      TEXT COLLATE "C" NOT NULL,
    body     TEXT COLLATE "C" NOT NULL,
    previous BYTEA NOT NULL,
    hash     BYTEA NOT NULL,
    PRIMARY KEY (chain, number)
);
