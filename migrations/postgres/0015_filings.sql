-- What an authority calls the matter, and what its receipt mentioned (`date`, `refusal`, `remedies`, with spaces between).
ALTER TABLE procedure_event ADD COLUMN reference TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE procedure_event ADD COLUMN mentions TEXT COLLATE "C" NOT NULL DEFAULT '';

-- When batches were filed, as it was written down. Rows are never changed or deleted: a later one of the same batch corrects the day, or adds
-- the proof; `batch.filed_on` is the day of the newest. Of the proof, the name of its file and its SHA-256 are kept, not the file.
CREATE TABLE filing (
    campaign     TEXT COLLATE "C" NOT NULL REFERENCES campaign (slug),
    number       BIGINT NOT NULL,
    batch        BIGINT NOT NULL,
    day          TEXT COLLATE "C" NOT NULL,
    proof_name   TEXT COLLATE "C" NOT NULL,
    proof_sha256 TEXT COLLATE "C" NOT NULL,
    reference    TEXT COLLATE "C" NOT NULL,
    reason       TEXT COLLATE "C" NOT NULL,
    recorded_at  BIGINT NOT NULL,
    PRIMARY KEY (campaign, number)
);

-- That something will be destroyed, and when the organisers were told. What the program destroys by itself waits for this.
CREATE TABLE announcement (
    campaign TEXT COLLATE "C" NOT NULL REFERENCES campaign (slug),
    what     TEXT COLLATE "C" NOT NULL,
    day      TEXT COLLATE "C" NOT NULL,
    told_at  BIGINT NOT NULL,
    PRIMARY KEY (campaign, what, day)
);
