-- How many statements came by the link of an organisation, by day (UTC) of their confirmation. A number: no statement is named, and the
-- public log has nothing of it.
CREATE TABLE credit (
    campaign     TEXT NOT NULL REFERENCES campaign (slug),
    organisation TEXT NOT NULL,
    day          TEXT NOT NULL,
    confirmed    INTEGER NOT NULL,
    PRIMARY KEY (campaign, organisation, day)
) STRICT;
