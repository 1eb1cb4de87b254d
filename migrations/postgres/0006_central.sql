-- How following the figures of the Commission's central system stands, by campaign. Times are milliseconds since 1970 (UTC); `error` is a
-- word, empty when the last answer was taken. The figures themselves stand in reported_count.
CREATE TABLE central_state (
    campaign     TEXT COLLATE "C" PRIMARY KEY REFERENCES campaign (slug),
    checked_at   BIGINT NOT NULL,
    succeeded_at BIGINT,
    error        TEXT COLLATE "C" NOT NULL,
    total        BIGINT
);
