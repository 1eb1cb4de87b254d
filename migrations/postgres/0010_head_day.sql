-- One signed head of each day on which a log grew: the first of the day, never changed. Feeds carry it away, so that history cannot be
-- rewritten in silence. What was signed before this table is there with its newest head, under the day on which the table was made.
CREATE TABLE head_day (
    campaign   TEXT COLLATE "C" NOT NULL REFERENCES campaign (slug),
    day        TEXT COLLATE "C" NOT NULL,
    size       BIGINT NOT NULL,
    checkpoint TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (campaign, day)
);
INSERT INTO head_day (campaign, day, size, checkpoint) SELECT campaign, to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD'), size, checkpoint FROM head;
