-- Live statements by territory, kept in the counting transaction.
CREATE TABLE tally_territory (
    campaign  TEXT COLLATE "C" NOT NULL REFERENCES campaign (slug),
    territory TEXT COLLATE "C" NOT NULL,
    live      BIGINT NOT NULL,
    PRIMARY KEY (campaign, territory)
);
INSERT INTO tally_territory (campaign, territory, live)
    SELECT campaign, territory, COUNT(*) FROM statement WHERE territory <> '' GROUP BY campaign, territory;

-- Statements that this instance did not collect and cannot recount: on paper, in the Commission's central system, or what the public
-- register says of the end. Always shown apart from the ledger's count. `as_of` is a day (YYYY-MM-DD).
CREATE TABLE reported_count (
    campaign   TEXT COLLATE "C" NOT NULL REFERENCES campaign (slug),
    channel    TEXT COLLATE "C" NOT NULL CHECK (channel IN ('paper', 'central', 'register')),
    territory  TEXT COLLATE "C" NOT NULL,
    statements BIGINT NOT NULL,
    as_of      TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (campaign, channel, territory)
);
