-- Associations, parties, coalitions: who carries campaigns. What stands here is what they publish of themselves.
CREATE TABLE organisation (
    id          TEXT PRIMARY KEY,
    name        TEXT NOT NULL,
    accent      TEXT NOT NULL,
    contact     TEXT NOT NULL,
    legal_form  TEXT NOT NULL,
    declared_on TEXT NOT NULL,
    created_at  INTEGER NOT NULL
) STRICT;

-- What an organisation says of itself, by language.
CREATE TABLE organisation_words (
    organisation TEXT NOT NULL REFERENCES organisation (id),
    language     TEXT NOT NULL,
    words        TEXT NOT NULL,
    PRIMARY KEY (organisation, language)
) STRICT;

-- Who is what in an organisation; somebody may be several things.
CREATE TABLE member (
    organisation TEXT NOT NULL REFERENCES organisation (id),
    account      TEXT NOT NULL REFERENCES account (id),
    role         TEXT NOT NULL,
    since        INTEGER NOT NULL,
    PRIMARY KEY (organisation, account, role)
) STRICT;
CREATE INDEX member_account ON member (account);

-- What staff did: each entry hashes the one before it. `chain` is an organisation or 'instance'; people stand in it by reference.
CREATE TABLE trail (
    chain    TEXT NOT NULL,
    number   INTEGER NOT NULL,
    at       INTEGER NOT NULL,
    actor    TEXT NOT NULL,
    act      TEXT NOT NULL,
    body     TEXT NOT NULL,
    previous BLOB NOT NULL,
    hash     BLOB NOT NULL,
    PRIMARY KEY (chain, number)
) STRICT;
