-- Links by which somebody sees, for an hour, what their mailbox joined here: by the hash of the token. The address is encrypted so that only the
-- token in the mailed link decrypts it.
CREATE TABLE own_view (
    token_hash  BLOB PRIMARY KEY,
    address_box BLOB NOT NULL,
    expires_at  INTEGER NOT NULL
) STRICT;
CREATE INDEX own_view_expiry ON own_view (expires_at);
