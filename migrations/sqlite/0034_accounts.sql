-- People who run campaigns. They are users, not supporters: their address stands in clear, so that they can be written to.
CREATE TABLE account (
    id         TEXT PRIMARY KEY,
    address    TEXT NOT NULL UNIQUE,
    name       TEXT NOT NULL,
    language   TEXT NOT NULL,
    password   TEXT NOT NULL,
    totp       BLOB,
    totp_step  INTEGER NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

-- Each lets somebody in once in place of the second factor.
CREATE TABLE recovery_code (
    account   TEXT NOT NULL REFERENCES account (id),
    code_hash BLOB NOT NULL,
    PRIMARY KEY (account, code_hash)
) STRICT;

-- Who is signed in. `strong`: 1 where a second factor was shown. `device`: families of browser and system, no address.
CREATE TABLE session (
    token_hash BLOB PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE,
    account    TEXT NOT NULL REFERENCES account (id),
    strong     INTEGER NOT NULL,
    device     TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    seen_at    INTEGER NOT NULL,
    sudo_until INTEGER NOT NULL
) STRICT;
CREATE INDEX session_account ON session (account);

-- Browsers in which an account signed in before: strangers who guess passwords do not slow them down.
CREATE TABLE device (
    token_hash BLOB PRIMARY KEY,
    account    TEXT NOT NULL REFERENCES account (id),
    seen_at    INTEGER NOT NULL
) STRICT;
CREATE INDEX device_account ON device (account);

-- What a link may do once, by the hash of its token: make the first account, an invitation, signing up, recovery, another address.
CREATE TABLE intent (
    token_hash   BLOB PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE,
    kind         TEXT NOT NULL CHECK (kind IN ('first', 'invitation', 'sign-up', 'recovery', 'address', 'undo', 'open')),
    address      TEXT NOT NULL,
    account      TEXT REFERENCES account (id),
    organisation TEXT,
    role         TEXT,
    made_by      TEXT,
    created_at   INTEGER NOT NULL,
    expires_at   INTEGER NOT NULL,
    used_at      INTEGER
) STRICT;
CREATE INDEX intent_organisation ON intent (organisation);

-- How often a password or code was wrong, by keyed hash of an address or a browser.
CREATE TABLE sign_in_wait (
    bucket   BLOB PRIMARY KEY,
    failures INTEGER NOT NULL,
    last_at  INTEGER NOT NULL
) STRICT;
