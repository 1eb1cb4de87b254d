-- Counted statements whose record is missing or damaged, as `clameur fsck --mend` found them: archives go on without them until they are
-- mended or voided. `what` names the part.
CREATE TABLE set_apart (
    campaign   TEXT NOT NULL REFERENCES campaign (slug),
    leaf_index INTEGER NOT NULL,
    what       TEXT NOT NULL,
    PRIMARY KEY (campaign, leaf_index)
) STRICT;

-- Which keys this instance works with: a hash of each, by the name of its file. Another key in its place is refused.
CREATE TABLE key_fingerprint (
    name        TEXT PRIMARY KEY,
    fingerprint BLOB NOT NULL
) STRICT;
