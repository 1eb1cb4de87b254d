UPDATE pending SET record = (created_at / 86400000) * 140737488355328 + floor(random() * 140737488355327)::bigint WHERE sealed IS NOT NULL;
INSERT INTO sealed_record (id, campaign, sealed, link_box)
    SELECT record, campaign, sealed, link_box FROM pending WHERE record IS NOT NULL ORDER BY record;
UPDATE statement SET record = numbered.number FROM
    (SELECT campaign, leaf_index, row_number() OVER (ORDER BY campaign, leaf_index) AS number FROM statement) AS numbered
    WHERE statement.campaign = numbered.campaign AND statement.leaf_index = numbered.leaf_index;
INSERT INTO sealed_record (id, campaign, sealed, link_box)
    SELECT record, campaign, sealed, link_box FROM statement ORDER BY record;
