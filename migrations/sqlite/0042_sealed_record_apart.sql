DROP INDEX pending_moving;
DROP INDEX statement_moving;
ALTER TABLE pending DROP COLUMN sealed;
ALTER TABLE pending DROP COLUMN link_box;
ALTER TABLE statement DROP COLUMN sealed;
ALTER TABLE statement DROP COLUMN link_box;
-- Empty since batches are ranges (docs/decisions/0037-a-batch-is-a-range.md).
ALTER TABLE statement DROP COLUMN batch;

-- Whatever deletes a row destroys its record. What is counted is taken out of the row of `pending` before that goes.
CREATE TRIGGER pending_record AFTER DELETE ON pending WHEN OLD.record IS NOT NULL BEGIN
    DELETE FROM sealed_record WHERE id = OLD.record;
END;
CREATE TRIGGER statement_record AFTER DELETE ON statement WHEN OLD.record IS NOT NULL BEGIN
    DELETE FROM sealed_record WHERE id = OLD.record;
END;
