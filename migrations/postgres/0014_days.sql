-- The time zone in which the public chart counts the days of a campaign: what its folder or its law says, at the last publication. Campaigns
-- published before there were zones stay with UTC.
ALTER TABLE campaign ADD COLUMN zone TEXT COLLATE "C" NOT NULL DEFAULT 'UTC';

-- When the organisers ended joining. Links that were mailed before hold until their day; then the ledger is closed (`closed_at`).
ALTER TABLE campaign ADD COLUMN joining_ended_at BIGINT;
