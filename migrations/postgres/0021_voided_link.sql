-- Whose statement was voided still holds a link: it then says that, and why. The hash of a random token and the number of a public entry; it
-- goes with the filed statements.
CREATE TABLE voided_link (
    token_hash BYTEA PRIMARY KEY,
    campaign   TEXT COLLATE "C" NOT NULL REFERENCES campaign (slug),
    leaf_index BIGINT NOT NULL
);
