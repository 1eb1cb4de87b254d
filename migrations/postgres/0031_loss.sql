-- What a log declares lost after it went on from an older copy: from the index of the entry that says so up to a size that it had at most.
-- `since` is the day (YYYY-MM-DD) from which on what happened may be lost. The note is in document, kind `loss`.
CREATE TABLE loss (
    campaign   TEXT COLLATE "C" NOT NULL REFERENCES campaign (slug),
    leaf_index BIGINT NOT NULL,
    to_size    BIGINT NOT NULL,
    since      TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (campaign, leaf_index)
);
