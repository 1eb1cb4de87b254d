-- People who run campaigns. They are users, not supporters: their address stands in clear, so that they can be written to.
CREATE TABLE account (
    id         TEXT PRIMARY KEY,
    address    TEXT NOT NULL UNIQUE,
    name       TEXT NOT NULL,
    language   TEXT NOT NULL,
    password   TEXT NOT NULL,
    totp       BYTEA,
    totp_step  BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);

-- Each lets somebody in once in place of the second factor.
CREATE TABLE recovery_code (
    account   TEXT NOT NULL REFERENCES account (id),
    code_hash BYTEA NOT NULL,
    PRIMARY KEY (account, code_hash)
);

-- Who is signed in. `strong`: 1 where a second factor was shown. `device`: families of browser and system, no address.
CREATE TABLE session (
    token_hash BYTEA PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE,
    account    TEXT NOT NULL REFERENCES account (id),
    strong     BIGINT NOT NULL,
    device     TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    seen_at    BIGINT NOT NULL,
    sudo_until BIGINT NOT NULL
);
CREATE INDEX session_account ON session (account);

-- Browsers in which an account signed in before: strangers who guess passwords do not slow them down.
CREATE TABLE device (
    token_hash BYTEA PRIMARY KEY,
    account    TEXT NOT NULL REFERENCES account (id),
    seen_at    BIGINT NOT NULL
);
CREATE INDEX device_account ON device (account);

-- What a link may do once, by the hash of its token: make the first account, an invitation, signing up, recovery, another address.
CREATE TABLE intent (
    token_hash   BYTEA PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE,
    kind         TEXT NOT NULL CHECK (kind IN ('first', 'invitation', 'sign-up', 'recovery', 'address', 'undo', 'open')),
    address      TEXT NOT NULL,
    account      TEXT REFERENCES account (id),
    organisation TEXT,
    role         TEXT,
    made_by      TEXT,
    created_at   BIGINT NOT NULL,
    expires_at   BIGINT NOT NULL,
    used_at      BIGINT
);
CREATE INDEX intent_organisation ON intent (organisation);

-- How often a password or code was wrong, by keyed hash of an address or a browser.
CREATE TABLE sign_in_wait (
    bucket   BYTEA PRIMARY KEY,
    failures BIGINT NOT NULL,
    last_at  BIGINT NOT NULL
);
