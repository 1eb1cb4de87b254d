-- People who run campaigns. They are users, not supporters: their address stands in clear, so that they can be written to.
CREATE TABLE account (
    id         TEXT COLLATE "C" PRIMARY KEY,
    address    TEXT COLLATE "C" NOT NULL UNIQUE,
    name       TEXT COLLATE "C" NOT NULL,
    language   TEXT COLLATE "C" NOT NULL,
    password   TEXT COLLATE "C" NOT NULL,
    totp       BYTEA,
    totp_step  BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);

-- Each lets somebody in once in place of the second factor.
CREATE TABLE recovery_code (
    account   TEXT COLLATE "C" NOT NULL REFERENCES account (id),
    code_hash BYTEA NOT NULL,
    PRIMARY KEY (account, code_hash)
);

-- Who is signed in. `strong`: 1 where a second factor was shown. `device`: families of browser and system, no address.
CREATE TABLE session (
    token_hash BYTEA PRIMARY KEY,
    id         TEXT COLLATE "C" NOT NULL UNIQUE,
    account    TEXT COLLATE "C" NOT NULL REFERENCES account (id),
    strong     BIGINT NOT NULL,
    device     TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL,
    seen_at    BIGINT NOT NULL,
    sudo_until BIGINT NOT NULL
);
CREATE INDEX session_account ON session (account);

-- Browsers in which an account signed in before: strangers who guess passwords do not slow them down.
CREATE TABLE device (
    token_hash BYTEA PRIMARY KEY,
    account    TEXT COLLATE "C" NOT NULL REFERENCES account (id),
    seen_at    BIGINT NOT NULL
);
CREATE INDEX device_account ON device (account);

-- What a link may do once, by the hash of its token: make the first account, an invitation, signing up, recovery, another address.
CREATE TABLE intent (
    token_hash   BYTEA PRIMARY KEY,
    id           TEXT COLLATE "C" NOT NULL UNIQUE,
    kind         TEXT COLLATE "C" NOT NULL CHECK (kind IN ('first', 'invitation', 'sign-up', 'recovery', 'address', 'undo', 'open')),
    address      TEXT COLLATE "C" NOT NULL,
    account      TEXT COLLATE "C" REFERENCES account (id),
    organisation TEXT COLLATE "C",
    role         TEXT COLLATE "C",
    made_by      TEXT COLLATE "C",
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
