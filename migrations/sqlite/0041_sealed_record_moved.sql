-- In steps, each in a transaction of its own, until nothing is left to be moved: so the log and the memory that it takes stay small, and what was
-- interrupted goes on where it was.
UPDATE pending SET record = (created_at / 86400000) * 140737488355328 + (random() & 140737488355327)
    WHERE id IN (SELECT id FROM pending INDEXED BY pending_moving WHERE sealed IS NOT NULL ORDER BY id LIMIT 200);
INSERT INTO sealed_record (id, campaign, sealed, link_box)
    SELECT record, campaign, sealed, link_box FROM pending INDEXED BY pending_moving WHERE sealed IS NOT NULL ORDER BY id LIMIT 200;
UPDATE pending SET sealed = NULL, link_box = NULL
    WHERE id IN (SELECT id FROM pending INDEXED BY pending_moving WHERE sealed IS NOT NULL ORDER BY id LIMIT 200);
UPDATE statement SET record = numbered.number + (SELECT COALESCE(MAX(id), 0) FROM sealed_record WHERE id < 140737488355328)
    FROM (SELECT place, row_number() OVER (ORDER BY leaf_index, place) AS number FROM (SELECT rowid AS place, leaf_index FROM statement
    INDEXED BY statement_moving WHERE length(sealed) > 0 ORDER BY leaf_index, rowid LIMIT 200)) AS numbered WHERE statement.rowid = numbered.place;
INSERT INTO sealed_record (id, campaign, sealed, link_box)
    SELECT record, campaign, sealed, link_box FROM statement INDEXED BY statement_moving WHERE length(sealed) > 0 ORDER BY leaf_index, rowid LIMIT 200;
UPDATE statement SET sealed = x'', link_box = NULL WHERE rowid IN
    (SELECT rowid FROM statement INDEXED BY statement_moving WHERE length(sealed) > 0 ORDER BY leaf_index, rowid LIMIT 200);
