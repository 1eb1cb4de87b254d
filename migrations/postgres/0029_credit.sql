-- How many statements came by the link of an organisation, by day (UTC) of their confirmation. A number: no statement is named, and the
-- public log has nothing of it.
CREATE TABLE credit (
    campaign     TEXT COLLATE "C" NOT NULL REFERENCES campaign (slug),
    organisation TEXT COLLATE "C" NOT NULL,
    day          TEXT COLLATE "C" NOT NULL,
    confirmed    BIGINT NOT NULL,
    PRIMARY KEY (campaign, organisation, day)
);
