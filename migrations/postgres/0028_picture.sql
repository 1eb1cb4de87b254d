-- Pictures of campaigns as pages show them. Their names are the SHA-256 of their bytes, which the campaign's structure names: the ledger
-- pins them. Those that are no longer shown are deleted.
CREATE TABLE picture (
    campaign TEXT COLLATE "C" NOT NULL REFERENCES campaign (slug),
    name     TEXT COLLATE "C" NOT NULL,
    body     BYTEA NOT NULL,
    PRIMARY KEY (campaign, name)
);
