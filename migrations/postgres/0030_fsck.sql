-- Counted statements whose record is missing or damaged, as `clameur fsck --mend` found them: archives go on without them until they are
-- mended or voided. `what` names the part.
CREATE TABLE set_apart (
    campaign   TEXT COLLATE "C" NOT NULL REFERENCES campaign (slug),
    leaf_index BIGINT NOT NULL,
    what       TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (campaign, leaf_index)
);

-- Which keys this instance works with: a hash of each, by the name of its file. Another key in its place is refused.
CREATE TABLE key_fingerprint (
    name        TEXT COLLATE "C" PRIMARY KEY,
    fingerprint BYTEA NOT NULL
);
