-- What a backup of the other engine brought that was made in between: there it is moved together with what follows here.
UPDATE pending SET record = (created_at / 86400000) * 140737488355328 + (random() & 140737488355327) WHERE sealed IS NOT NULL;
INSERT INTO sealed_record (id, campaign, sealed, link_box) SELECT record, campaign, sealed, link_box FROM pending WHERE sealed IS NOT NULL;
UPDATE statement SET record = numbered.number + (SELECT COALESCE(MAX(id), 0) FROM sealed_record WHERE id < 140737488355328)
    FROM (SELECT place, row_number() OVER (ORDER BY leaf_index, place) AS number FROM (SELECT rowid AS place, leaf_index FROM statement
    INDEXED BY statement_moving WHERE length(sealed) > 0 ORDER BY leaf_index, rowid)) AS numbered WHERE statement.rowid = numbered.place;
INSERT INTO sealed_record (id, campaign, sealed, link_box)
    SELECT record, campaign, sealed, link_box FROM statement INDEXED BY statement_moving WHERE length(sealed) > 0 ORDER BY leaf_index, rowid;

-- Whoever said meanwhile, to an earlier program that still ran, that it was not they.
DELETE FROM sealed_record WHERE id IN (SELECT record FROM pending WHERE state = 'rejected' AND tag IS NULL);
UPDATE pending SET record = NULL WHERE state = 'rejected' AND tag IS NULL;
DROP TRIGGER IF EXISTS pending_kept_out;
DROP TRIGGER IF EXISTS statement_kept_out;

DROP INDEX pending_moving;
DROP INDEX statement_moving;
ALTER TABLE pending DROP COLUMN sealed;
ALTER TABLE pending DROP COLUMN link_box;
ALTER TABLE statement DROP COLUMN sealed;
ALTER TABLE statement DROP COLUMN link_box;
-- Empty since batches are ranges (docs/decisions/0037-a-batch-is-a-range.md).
ALTER TABLE statement DROP COLUMN batch;
