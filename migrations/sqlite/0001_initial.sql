-- The store of one Clameur instance. Times are milliseconds since 1970 (UTC); hashes are 32 bytes.
-- Nothing here identifies a supporter without an organisation's offline key (promise P1).

CREATE TABLE campaign (
    slug          TEXT PRIMARY KEY,
    instrument    TEXT NOT NULL,
    state         TEXT NOT NULL CHECK (state IN ('open', 'closed')),
    folder        TEXT NOT NULL,
    manifest_hash BLOB NOT NULL,
    published_at  INTEGER NOT NULL,
    -- When the organisers closed it, and the day (YYYY-MM-DD) on which no appeal was possible any more: retention
    -- clocks start there.
    closed_at     INTEGER,
    ended_on      TEXT
) STRICT;

-- Every manifest ever in force, byte for byte: the ledger pins their hashes.
CREATE TABLE manifest (
    campaign   TEXT NOT NULL REFERENCES campaign (slug),
    hash       BLOB NOT NULL,
    body       TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (campaign, hash)
) STRICT;

-- Every document a supporter was ever shown or signed.
CREATE TABLE document (
    campaign TEXT NOT NULL REFERENCES campaign (slug),
    hash     BLOB NOT NULL,
    kind     TEXT NOT NULL,
    language TEXT NOT NULL,
    body     TEXT NOT NULL,
    PRIMARY KEY (campaign, hash, kind, language)
) STRICT;

-- Statements that wait for their mailbox's owner. A rejected one keeps its token's hash, times, language and
-- territory until it expires, and nothing of the person.
CREATE TABLE pending (
    id               TEXT PRIMARY KEY,
    campaign         TEXT NOT NULL REFERENCES campaign (slug),
    state            TEXT NOT NULL CHECK (state IN ('pending', 'rejected')),
    token_hash       BLOB NOT NULL UNIQUE,
    created_at       INTEGER NOT NULL,
    expires_at       INTEGER NOT NULL,
    mail_accepted_at INTEGER,
    language         TEXT NOT NULL,
    manifest_hash    BLOB NOT NULL,
    territory        TEXT NOT NULL,
    targets          INTEGER NOT NULL,
    tag              BLOB,
    mailbox_tag      BLOB,
    salt             BLOB,
    sealed           BLOB,
    contact          BLOB,
    address_box      BLOB
) STRICT;
CREATE INDEX pending_expiry ON pending (expires_at);
CREATE INDEX pending_tag ON pending (campaign, tag);

-- Counted statements: the sealed record and what binds it to its leaf. A withdrawal deletes the row.
CREATE TABLE statement (
    campaign        TEXT NOT NULL REFERENCES campaign (slug),
    leaf_index      INTEGER NOT NULL,
    tag             BLOB NOT NULL,
    token_hash      BLOB NOT NULL,
    withdrawal_hash BLOB NOT NULL,
    manifest_hash   BLOB NOT NULL,
    language        TEXT NOT NULL,
    territory       TEXT NOT NULL,
    targets         INTEGER NOT NULL,
    salt            BLOB NOT NULL,
    evidence        TEXT NOT NULL,
    sealed          BLOB NOT NULL,
    batch           INTEGER,
    PRIMARY KEY (campaign, leaf_index),
    UNIQUE (campaign, tag)
) STRICT;
CREATE UNIQUE INDEX statement_token ON statement (token_hash);
CREATE UNIQUE INDEX statement_withdrawal ON statement (campaign, withdrawal_hash);

-- Contacts of those who asked for news: sealed, and linked to no statement, not even by the order in
-- which they came: rows lie in the order of a hash.
CREATE TABLE contact (
    campaign    TEXT NOT NULL REFERENCES campaign (slug),
    cancel_hash BLOB NOT NULL,
    sealed      BLOB NOT NULL,
    PRIMARY KEY (campaign, cancel_hash)
) STRICT, WITHOUT ROWID;

-- Mailboxes whose owner said "it was not me": a keyed hash, so that they are not written to again.
CREATE TABLE mailbox_block (
    campaign    TEXT NOT NULL REFERENCES campaign (slug),
    mailbox_tag BLOB NOT NULL,
    PRIMARY KEY (campaign, mailbox_tag)
) STRICT;

-- The ledger. Leaves and complete or right-edge hash tiles; both only ever grow.
CREATE TABLE leaf (
    campaign   TEXT NOT NULL REFERENCES campaign (slug),
    leaf_index INTEGER NOT NULL,
    body       BLOB NOT NULL,
    PRIMARY KEY (campaign, leaf_index)
) STRICT;
CREATE TABLE tile (
    campaign   TEXT NOT NULL REFERENCES campaign (slug),
    level      INTEGER NOT NULL,
    tile_index INTEGER NOT NULL,
    hashes     BLOB NOT NULL,
    PRIMARY KEY (campaign, level, tile_index)
) STRICT;
CREATE TABLE head (
    campaign   TEXT PRIMARY KEY REFERENCES campaign (slug),
    size       INTEGER NOT NULL,
    checkpoint TEXT NOT NULL,
    added      INTEGER NOT NULL,
    withdrawn  INTEGER NOT NULL,
    voided     INTEGER NOT NULL
) STRICT;

-- Sums of the ledger, kept in the counting transaction for the public count.
CREATE TABLE tally_day (
    campaign  TEXT NOT NULL REFERENCES campaign (slug),
    day       TEXT NOT NULL,
    added     INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    voided    INTEGER NOT NULL,
    PRIMARY KEY (campaign, day)
) STRICT;
CREATE TABLE tally_target (
    campaign TEXT NOT NULL REFERENCES campaign (slug),
    bit      INTEGER NOT NULL,
    live     INTEGER NOT NULL,
    PRIMARY KEY (campaign, bit)
) STRICT;

CREATE TABLE batch (
    campaign   TEXT NOT NULL REFERENCES campaign (slug),
    number     INTEGER NOT NULL,
    leaf_index INTEGER NOT NULL,
    from_size  INTEGER NOT NULL,
    to_size    INTEGER NOT NULL,
    statements INTEGER NOT NULL,
    set_hash   BLOB NOT NULL,
    frozen_at  INTEGER NOT NULL,
    filed_on   TEXT,
    PRIMARY KEY (campaign, number)
) STRICT;

-- Mail that is due. The payload (address, links) is encrypted with a key kept outside the database;
-- the row goes when the mail is delivered or dead.
CREATE TABLE mail (
    id         TEXT PRIMARY KEY,
    campaign   TEXT NOT NULL,
    kind       TEXT NOT NULL,
    state      TEXT NOT NULL CHECK (state IN ('due', 'sending')),
    not_before INTEGER NOT NULL,
    attempts   INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    pending_id TEXT,
    sealed     BLOB NOT NULL
) STRICT;
CREATE INDEX mail_due ON mail (state, not_before);
CREATE INDEX mail_pending ON mail (pending_id);

-- Counters without personal data: what became of mails, by campaign, kind and outcome.
CREATE TABLE mail_outcome (
    campaign TEXT NOT NULL,
    kind     TEXT NOT NULL,
    outcome  TEXT NOT NULL,
    n        INTEGER NOT NULL,
    PRIMARY KEY (campaign, kind, outcome)
) STRICT;
