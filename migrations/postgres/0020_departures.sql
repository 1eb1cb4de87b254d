-- Of a batch: how many of its statements left since it was frozen, and the size of the log in the newest archive that was written of it
-- (null: none since this is written down). Records that a retention clock destroyed did not leave.
ALTER TABLE batch ADD COLUMN gone BIGINT NOT NULL DEFAULT 0;
ALTER TABLE batch ADD COLUMN written_size BIGINT;
UPDATE batch SET gone = statements - (
    SELECT COUNT(*) FROM statement WHERE statement.campaign = batch.campaign AND statement.batch = batch.number
) WHERE NOT EXISTS (
    SELECT 1 FROM destruction WHERE destruction.campaign = batch.campaign AND destruction.what = 'filed-statement'
        AND batch.leaf_index < destruction.ledger_size
);
