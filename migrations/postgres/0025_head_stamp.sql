-- Heads of a log that somebody else timestamped (RFC 3161): the exact bytes, and the reply. `day` is the day (UTC) on which it was asked for.
CREATE TABLE head_stamp (
    campaign   TEXT COLLATE "C" NOT NULL REFERENCES campaign (slug),
    size       BIGINT NOT NULL,
    checkpoint TEXT COLLATE "C" NOT NULL,
    reply      BYTEA NOT NULL,
    stamped_at BIGINT NOT NULL,
    day        TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (campaign, size)
);
