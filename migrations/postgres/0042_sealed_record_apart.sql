UPDATE pending SET record = (created_at / 86400000) * 140737488355328 + floor(random() * 140737488355327)::bigint WHERE sealed IS NOT NULL;
INSERT INTO sealed_record (id, campaign, sealed, link_box)
    SELECT record, campaign, sealed, link_box FROM pending WHERE record IS NOT NULL ORDER BY record;
UPDATE statement SET record = numbered.number FROM
    (SELECT campaign, leaf_index, row_number() OVER (ORDER BY campaign, leaf_index) AS number FROM statement) AS numbered
    WHERE statement.campaign = numbered.campaign AND statement.leaf_index = numbered.leaf_index;
INSERT INTO sealed_record (id, campaign, sealed, link_box)
    SELECT record, campaign, sealed, link_box FROM statement ORDER BY record;

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
