-- What happened in a campaign's procedure, as far as people write it down, without personal data. Rows are never changed or deleted: a
-- correction is a new row that names the one it stands for. `kind` is an event of the instruments, `hold` (statements are kept until
-- `until_day` because of proceedings) or `retracted` (the row that it corrects should not have been written). Days are YYYY-MM-DD.
CREATE TABLE procedure_event (
    campaign    TEXT COLLATE "C" NOT NULL REFERENCES campaign (slug),
    number      BIGINT NOT NULL,
    kind        TEXT COLLATE "C" NOT NULL,
    day         TEXT COLLATE "C" NOT NULL,
    until_day   TEXT COLLATE "C",
    link        TEXT COLLATE "C" NOT NULL,
    corrects    BIGINT,
    recorded_at BIGINT NOT NULL,
    PRIMARY KEY (campaign, number)
);

-- Public notes to them, by language; the language is empty for a note in whichever one.
CREATE TABLE procedure_note (
    campaign TEXT COLLATE "C" NOT NULL REFERENCES campaign (slug),
    number   BIGINT NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    body     TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (campaign, number, language)
);

-- What was destroyed, by day and rule: numbers, no things. `ledger_size` is the size of the campaign's ledger at that time: statements below
-- it that were in no batch (or in one, for `filed-statement`) are gone for good.
CREATE TABLE destruction (
    campaign    TEXT COLLATE "C" NOT NULL REFERENCES campaign (slug),
    day         TEXT COLLATE "C" NOT NULL,
    what        TEXT COLLATE "C" NOT NULL,
    rule        TEXT COLLATE "C" NOT NULL,
    sources     TEXT COLLATE "C" NOT NULL,
    things      BIGINT NOT NULL,
    ledger_size BIGINT NOT NULL,
    PRIMARY KEY (campaign, day, what, rule)
);
