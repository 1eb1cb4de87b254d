-- Links by which somebody sees, for an hour, what their mailbox joined here: by the hash of the token. The address is encrypted so that only the
-- token in the mailed link decrypts it.
CREATE TABLE own_view (
    token_hash  BYTEA PRIMARY KEY,
    address_box BYTEA NOT NULL,
    expires_at  BIGINT NOT NULL
);
CREATE INDEX own_view_expiry ON own_view (expires_at);
