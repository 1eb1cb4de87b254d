-- Whoever said meanwhile, to an earlier program that still ran, that it was not they.
DELETE FROM sealed_record WHERE id IN (SELECT record FROM pending WHERE state = 'rejected' AND tag IS NULL);
UPDATE pending SET record = NULL WHERE state = 'rejected' AND tag IS NULL;
DROP TRIGGER pending_kept_out;
DROP TRIGGER statement_kept_out;

DROP INDEX pending_moving;
DROP INDEX statement_moving;
ALTER TABLE pending DROP COLUMN sealed;
ALTER TABLE pending DROP COLUMN link_box;
ALTER TABLE statement DROP COLUMN sealed;
ALTER TABLE statement DROP COLUMN link_box;
-- Empty since batches are ranges (docs/decisions/0037-a-batch-is-a-range.md).
ALTER TABLE statement DROP COLUMN batch;
