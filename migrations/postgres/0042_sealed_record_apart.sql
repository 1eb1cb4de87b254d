ALTER TABLE pending DROP COLUMN sealed;
ALTER TABLE pending DROP COLUMN link_box;
ALTER TABLE statement DROP COLUMN sealed;
ALTER TABLE statement DROP COLUMN link_box;
-- Empty since batches are ranges (docs/decisions/0037-a-batch-is-a-range.md).
ALTER TABLE statement DROP COLUMN batch;

-- Whatever deletes a row destroys its record. What is counted is taken out of the row of `pending` before that goes.
CREATE FUNCTION destroy_sealed_record() RETURNS trigger LANGUAGE plpgsql AS
    'BEGIN DELETE FROM sealed_record WHERE id = OLD.record; RETURN NULL; END';
CREATE TRIGGER pending_record AFTER DELETE ON pending
    FOR EACH ROW WHEN (OLD.record IS NOT NULL) EXECUTE FUNCTION destroy_sealed_record();
CREATE TRIGGER statement_record AFTER DELETE ON statement
    FOR EACH ROW WHEN (OLD.record IS NOT NULL) EXECUTE FUNCTION destroy_sealed_record();
