-- Campaigns that are being written. A part is a piece of a file of the campaign's folder: all parts of a file, in the order of their positions,
-- are the file, byte for byte. Every save is a revision, and nothing of it is written over; a revision without a body is a removal.
CREATE TABLE draft (
    name       TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    revision   BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    saved_at   BIGINT NOT NULL
);
CREATE TABLE draft_part (
    draft    TEXT COLLATE "C" NOT NULL REFERENCES draft (name),
    part     BIGINT NOT NULL,
    file     TEXT COLLATE "C" NOT NULL,
    position BIGINT NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    revision BIGINT NOT NULL,
    PRIMARY KEY (draft, part)
);
CREATE TABLE draft_version (
    draft    TEXT COLLATE "C" NOT NULL,
    part     BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    body     BYTEA,
    saved_by TEXT COLLATE "C" NOT NULL,
    saved_at BIGINT NOT NULL,
    PRIMARY KEY (draft, part, revision),
    FOREIGN KEY (draft, part) REFERENCES draft_part (draft, part)
);
