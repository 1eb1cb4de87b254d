-- What was sent to the authorities of Member States: once per State (Regulation (EU) 2019/788, art. 12), so one row holds what is of several
-- batches, or of none where everything was signed on paper or in the Commission's system. `batches` and `lists` are parted by commas: numbers, and the
-- SHA-256 of the packing lists in hexadecimal, which stand in `files` one after the other. `all_known` and `states_reached` are what the gate saw: all
-- statements by the figures of that day, and the States above their least number; nothing for rows of earlier programs. `even_so` is the reason of
-- whoever sent all the same, `instead_of` the row that this one takes the place of. No row is ever changed, and none holds personal data.
CREATE TABLE authority_sending (
    campaign       TEXT COLLATE "C" NOT NULL REFERENCES campaign (slug),
    number         BIGINT NOT NULL,
    country        TEXT COLLATE "C" NOT NULL,
    sent_on        TEXT COLLATE "C" NOT NULL,
    batches        TEXT COLLATE "C" NOT NULL,
    individual     BIGINT NOT NULL,
    paper          BIGINT NOT NULL,
    central        BIGINT NOT NULL,
    how            TEXT COLLATE "C" NOT NULL,
    files          TEXT COLLATE "C" NOT NULL,
    lists          TEXT COLLATE "C" NOT NULL,
    all_known      BIGINT,
    states_reached BIGINT,
    instead_of     BIGINT,
    even_so        TEXT COLLATE "C" NOT NULL,
    recorded_at    BIGINT NOT NULL,
    PRIMARY KEY (campaign, number)
);

INSERT INTO authority_sending (campaign, number, country, sent_on, batches, individual, paper, central, how, files, lists, even_so, recorded_at)
    SELECT campaign, number, country, sent_on, CAST(batch AS TEXT), individual, paper, central, how, files,
           encode(files_sha256, 'hex'), '', recorded_at
    FROM authority_sent;

DROP TABLE authority_sent;
