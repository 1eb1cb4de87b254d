-- Passkeys of those who run campaigns. `credential`: its name, which the authenticator chose. `public_key`: what its signatures are looked at with.
-- `state`: signature counter, and whether it is backed up elsewhere. `used_on`: the day of its last use.
CREATE TABLE passkey (
    id         TEXT COLLATE "C" PRIMARY KEY,
    account    TEXT COLLATE "C" NOT NULL REFERENCES account (id),
    credential BYTEA NOT NULL UNIQUE,
    public_key BYTEA NOT NULL,
    state      BYTEA NOT NULL,
    transports BIGINT NOT NULL,
    name       TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL,
    used_on    BIGINT NOT NULL
);
CREATE INDEX passkey_account ON passkey (account);

-- What a browser was asked to sign, once, within minutes, whichever server it comes back to. `bound`: what it was asked for: a session, a link,
-- an account; nothing for signing in. `account`: whose passkey is made.
CREATE TABLE passkey_challenge (
    challenge  BYTEA PRIMARY KEY,
    purpose    TEXT COLLATE "C" NOT NULL,
    bound      TEXT COLLATE "C" NOT NULL,
    account    TEXT COLLATE "C" NOT NULL,
    state      BYTEA NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX passkey_challenge_expiry ON passkey_challenge (expires_at);
