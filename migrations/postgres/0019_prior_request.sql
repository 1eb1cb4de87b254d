-- What people tell later, by the link of their receipt, of requests that they made before the complaint: sealed to the association that leads.
-- It goes with the statement that it belongs to; told again, the newer stands for the older.
CREATE TABLE prior_request (
    campaign   TEXT COLLATE "C" NOT NULL,
    leaf_index BIGINT NOT NULL,
    sealed     BYTEA NOT NULL,
    PRIMARY KEY (campaign, leaf_index),
    FOREIGN KEY (campaign, leaf_index) REFERENCES statement (campaign, leaf_index) ON DELETE CASCADE
);
