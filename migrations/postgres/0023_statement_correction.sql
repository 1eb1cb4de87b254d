-- What whoever holds the key corrected of a statement (GDPR art. 16): sealed, beside the statement, which stays as it was signed.
-- It goes with the statement that it belongs to; the numbers of one statement begin with 1.
CREATE TABLE statement_correction (
    campaign   TEXT COLLATE "C" NOT NULL,
    leaf_index BIGINT NOT NULL,
    number     BIGINT NOT NULL,
    sealed     BYTEA NOT NULL,
    PRIMARY KEY (campaign, leaf_index, number),
    FOREIGN KEY (campaign, leaf_index) REFERENCES statement (campaign, leaf_index) ON DELETE CASCADE
);
