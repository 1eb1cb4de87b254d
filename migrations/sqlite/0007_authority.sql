-- What was sent to the authorities of Member States, without personal data. `files` is the packing list as it was sent: names of files and their
-- SHA-256. `individual` are the statements given in this instance, as the list says; paper and central are what people said went along.
CREATE TABLE authority_sent (
    campaign     TEXT NOT NULL REFERENCES campaign (slug),
    number       INTEGER NOT NULL,
    country      TEXT NOT NULL,
    sent_on      TEXT NOT NULL,
    batch        INTEGER NOT NULL,
    individual   INTEGER NOT NULL,
    paper        INTEGER NOT NULL,
    central      INTEGER NOT NULL,
    how          TEXT NOT NULL,
    files        TEXT NOT NULL,
    files_sha256 BLOB NOT NULL,
    recorded_at  INTEGER NOT NULL,
    PRIMARY KEY (campaign, number),
    UNIQUE (campaign, files_sha256)
) STRICT;

-- Certificates of authorities (Regulation (EU) 2019/788, Annex VI). Of those for one country the newest counts; rows are never changed.
CREATE TABLE authority_certificate (
    campaign     TEXT NOT NULL REFERENCES campaign (slug),
    number       INTEGER NOT NULL,
    country      TEXT NOT NULL,
    certified_on TEXT NOT NULL,
    valid        INTEGER NOT NULL,
    reference    TEXT NOT NULL,
    recorded_at  INTEGER NOT NULL,
    PRIMARY KEY (campaign, number)
) STRICT;
