-- The store of one Clameur instance. Times are milliseconds since 1970 (UTC); hashes are 32 bytes.
-- Nothing here identifies a supporter without an organisation's offline key (promise P1).

CREATE TABLE campaign (
    slug          TEXT COLLATE "C" PRIMARY KEY,
    instrument    TEXT COLLATE "C" NOT NULL,
    state         TEXT COLLATE "C" NOT NULL CHECK (state IN ('open', 'closed')),
    folder        TEXT COLLATE "C" NOT NULL,
    manifest_hash BYTEA NOT NULL,
    published_at  BIGINT NOT NULL,
    -- When the organisers closed it, and the day (YYYY-MM-DD) on which no appeal was possible any more: retention
    -- clocks start there.
    closed_at     BIGINT,
    ended_on      TEXT COLLATE "C"
);

-- Every manifest ever in force, byte for byte: the ledger pins their hashes.
CREATE TABLE manifest (
    campaign   TEXT COLLATE "C" NOT NULL REFERENCES campaign (slug),
    hash       BYTEA NOT NULL,
    body       TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (campaign, hash)
);

-- Every document a supporter was ever shown or signed.
CREATE TABLE document (
    campaign TEXT COLLATE "C" NOT NULL REFERENCES campaign (slug),
    hash     BYTEA NOT NULL,
    kind     TEXT COLLATE "C" NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    body     TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (campaign, hash, kind, language)
);

-- Statements that wait for their mailbox's owner. A rejected one keeps its token's hash, times, language and
-- territory until it expires, and nothing of the person.
CREATE TABLE pending (
    id               TEXT COLLATE "C" PRIMARY KEY,
    campaign         TEXT COLLATE "C" NOT NULL REFERENCES campaign (slug),
    state            TEXT COLLATE "C" NOT NULL CHECK (state IN ('pending', 'rejected')),
    token_hash       BYTEA NOT NULL UNIQUE,
    created_at       BIGINT NOT NULL,
    expires_at       BIGINT NOT NULL,
    mail_accepted_at BIGINT,
    language         TEXT COLLATE "C" NOT NULL,
    manifest_hash    BYTEA NOT NULL,
    territory        TEXT COLLATE "C" NOT NULL,
    targets          BIGINT NOT NULL,
    tag              BYTEA,
    mailbox_tag      BYTEA,
    salt             BYTEA,
    sealed           BYTEA,
    contact          BYTEA,
    address_box      BYTEA
);
CREATE INDEX pending_expiry ON pending (expires_at);
CREATE INDEX pending_tag ON pending (campaign, tag);

-- Counted statements: the sealed record and what binds it to its leaf. A withdrawal deletes the row.
CREATE TABLE statement (
    campaign        TEXT COLLATE "C" NOT NULL REFERENCES campaign (slug),
    leaf_index      BIGINT NOT NULL,
    tag             BYTEA NOT NULL,
    token_hash      BYTEA NOT NULL,
    withdrawal_hash BYTEA NOT NULL,
    manifest_hash   BYTEA NOT NULL,
    language        TEXT COLLATE "C" NOT NULL,
    territory       TEXT COLLATE "C" NOT NULL,
    targets         BIGINT NOT NULL,
    salt            BYTEA NOT NULL,
    evidence        TEXT COLLATE "C" NOT NULL,
    sealed          BYTEA NOT NULL,
    batch           BIGINT,
    PRIMARY KEY (campaign, leaf_index),
    UNIQUE (campaign, tag)
);
CREATE UNIQUE INDEX statement_token ON statement (token_hash);
CREATE UNIQUE INDEX statement_withdrawal ON statement (campaign, withdrawal_hash);

-- Contacts of those who asked for news: sealed, and linked to no statement.
CREATE TABLE contact (
    campaign    TEXT COLLATE "C" NOT NULL REFERENCES campaign (slug),
    cancel_hash BYTEA NOT NULL,
    sealed      BYTEA NOT NULL,
    PRIMARY KEY (campaign, cancel_hash)
);

-- Mailboxes whose owner said "it was not me": a keyed hash, so that they are not written to again.
CREATE TABLE mailbox_block (
    campaign    TEXT COLLATE "C" NOT NULL REFERENCES campaign (slug),
    mailbox_tag BYTEA NOT NULL,
    PRIMARY KEY (campaign, mailbox_tag)
);

-- The ledger. Leaves and complete or right-edge hash tiles; both only ever grow.
CREATE TABLE leaf (
    campaign   TEXT COLLATE "C" NOT NULL REFERENCES campaign (slug),
    leaf_index BIGINT NOT NULL,
    body       BYTEA NOT NULL,
    PRIMARY KEY (campaign, leaf_index)
);
CREATE TABLE tile (
    campaign   TEXT COLLATE "C" NOT NULL REFERENCES campaign (slug),
    level      BIGINT NOT NULL,
    tile_index BIGINT NOT NULL,
    hashes     BYTEA NOT NULL,
    PRIMARY KEY (campaign, level, tile_index)
);
CREATE TABLE head (
    campaign   TEXT COLLATE "C" PRIMARY KEY REFERENCES campaign (slug),
    size       BIGINT NOT NULL,
    checkpoint TEXT COLLATE "C" NOT NULL,
    added      BIGINT NOT NULL,
    withdrawn  BIGINT NOT NULL,
    voided     BIGINT NOT NULL
);

-- Sums of the ledger, kept in the counting transaction for the public count.
CREATE TABLE tally_day (
    campaign  TEXT COLLATE "C" NOT NULL REFERENCES campaign (slug),
    day       TEXT COLLATE "C" NOT NULL,
    added     BIGINT NOT NULL,
    withdrawn BIGINT NOT NULL,
    voided    BIGINT NOT NULL,
    PRIMARY KEY (campaign, day)
);
CREATE TABLE tally_target (
    campaign TEXT COLLATE "C" NOT NULL REFERENCES campaign (slug),
    bit      BIGINT NOT NULL,
    live     BIGINT NOT NULL,
    PRIMARY KEY (campaign, bit)
);

CREATE TABLE batch (
    campaign   TEXT COLLATE "C" NOT NULL REFERENCES campaign (slug),
    number     BIGINT NOT NULL,
    leaf_index BIGINT NOT NULL,
    from_size  BIGINT NOT NULL,
    to_size    BIGINT NOT NULL,
    statements BIGINT NOT NULL,
    set_hash   BYTEA NOT NULL,
    frozen_at  BIGINT NOT NULL,
    filed_on   TEXT COLLATE "C",
    PRIMARY KEY (campaign, number)
);

-- Mail that is due. The payload (address, links) is encrypted with a key kept outside the database;
-- the row goes when the mail is delivered or dead.
CREATE TABLE mail (
    id         TEXT COLLATE "C" PRIMARY KEY,
    campaign   TEXT COLLATE "C" NOT NULL,
    kind       TEXT COLLATE "C" NOT NULL,
    state      TEXT COLLATE "C" NOT NULL CHECK (state IN ('due', 'sending')),
    not_before BIGINT NOT NULL,
    attempts   BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    pending_id TEXT COLLATE "C",
    sealed     BYTEA NOT NULL
);
CREATE INDEX mail_due ON mail (state, not_before);
CREATE INDEX mail_pending ON mail (pending_id);

-- Counters without personal data: what became of mails, by campaign, kind and outcome.
CREATE TABLE mail_outcome (
    campaign TEXT COLLATE "C" NOT NULL,
    kind     TEXT COLLATE "C" NOT NULL,
    outcome  TEXT COLLATE "C" NOT NULL,
    n        BIGINT NOT NULL,
    PRIMARY KEY (campaign, kind, outcome)
);
