-- What was sent to the authorities of Member States, without personal data. `files` is the packing list as it was sent: names of files and their
-- SHA-256. `individual` are the statements given in this instance, as the list says; paper and central are what people said went along.
CREATE TABLE authority_sent (
    campaign     TEXT COLLATE "C" NOT NULL REFERENCES campaign (slug),
    number       BIGINT NOT NULL,
    country      TEXT COLLATE "C" NOT NULL,
    sent_on      TEXT COLLATE "C" NOT NULL,
    batch        BIGINT NOT NULL,
    individual   BIGINT NOT NULL,
    paper        BIGINT NOT NULL,
    central      BIGINT NOT NULL,
    how          TEXT COLLATE "C" NOT NULL,
    files        TEXT COLLATE "C" NOT NULL,
    files_sha256 BYTEA NOT NULL,
    recorded_at  BIGINT NOT NULL,
    PRIMARY KEY (campaign, number),
    UNIQUE (campaign, files_sha256)
);

-- Certificates of authorities (Regulation (EU) 2019/788, Annex VI). Of those for one country the newest counts; rows are never changed.
CREATE TABLE authority_certificate (
    campaign     TEXT COLLATE "C" NOT NULL REFERENCES campaign (slug),
    number       BIGINT NOT NULL,
    country      TEXT COLLATE "C" NOT NULL,
    certified_on TEXT COLLATE "C" NOT NULL,
    valid        BIGINT NOT NULL,
    reference    TEXT COLLATE "C" NOT NULL,
    recorded_at  BIGINT NOT NULL,
    PRIMARY KEY (campaign, number)
);
