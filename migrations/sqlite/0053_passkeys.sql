-- Passkeys of those who run campaigns. `credential`: its name, which the authenticator chose. `public_key`: what its signatures are looked at with.
-- `state`: signature counter, and whether it is backed up elsewhere. `used_on`: the day of its last use.
CREATE TABLE passkey (
    id         TEXT PRIMARY KEY,
    account    TEXT NOT NULL REFERENCES account (id),
    credential BLOB NOT NULL UNIQUE,
    public_key BLOB NOT NULL,
    state      BLOB NOT NULL,
    transports INTEGER NOT NULL,
    name       TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    used_on    INTEGER NOT NULL
) STRICT;
CREATE INDEX passkey_account ON passkey (account);

-- What a browser was asked to sign, once, within minutes, whichever server it comes back to. `bound`: what it was asked for: a session, a link,
-- an account; nothing for signing in. `account`: whose passkey is made.
CREATE TABLE passkey_challenge (
    challenge  BLOB PRIMARY KEY,
    purpose    TEXT NOT NULL,
    bound      TEXT NOT NULL,
    account    TEXT NOT NULL,
    state      BLOB NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;
CREATE INDEX passkey_challenge_expiry ON passkey_challenge (expires_at);
