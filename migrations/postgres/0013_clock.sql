-- The latest time that this instance believed: what is destroyed by the clock waits when the machine's clock is far ahead of it. One row;
-- milliseconds since 1970 (UTC).
CREATE TABLE clock_seen (
    id      BIGINT PRIMARY KEY CHECK (id = 1),
    seen_at BIGINT NOT NULL
);
