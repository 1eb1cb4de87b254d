-- When each manifest leaf was written, in milliseconds since 1970 (UTC): leaves carry no time, and the same manifest may come into force
-- again after another. Of manifests that were published before there was this table, only the first time is known.
CREATE TABLE publication (
    campaign     TEXT COLLATE "C" NOT NULL REFERENCES campaign (slug),
    leaf_index   BIGINT NOT NULL,
    published_at BIGINT NOT NULL,
    PRIMARY KEY (campaign, leaf_index)
);

-- The few leaves that say what is in force (kind 4) or that it is over (kind 6), among the many that count somebody.
CREATE INDEX leaf_in_force ON leaf (campaign, leaf_index) WHERE substr(body, 1, 2) IN ('\x0104'::bytea, '\x0106'::bytea);

INSERT INTO publication (campaign, leaf_index, published_at)
    SELECT m.campaign, MIN(l.leaf_index), m.created_at FROM manifest m
    JOIN leaf l ON l.campaign = m.campaign
    WHERE substr(l.body, 1, 2) IN ('\x0104'::bytea, '\x0106'::bytea) AND substr(l.body, 1, 2) = '\x0104'::bytea AND substr(l.body, 13, 32) = m.hash
    GROUP BY m.campaign, m.hash, m.created_at;
