-- What a form was sealed and boxed as (docs/formats/sealed-statement.md, docs/formats/link-box.md): written once, when the form is accepted, and not moved
-- when it is counted. It goes with the row of `pending` or `statement` that names it. Ids tell the day of the form and are random within it: those of a
-- day tell no order.
CREATE TABLE sealed_record (
    id       BIGINT PRIMARY KEY,
    campaign TEXT COLLATE "C" NOT NULL,
    sealed   BYTEA NOT NULL,
    link_box BYTEA
);
-- Nobody compresses what is encrypted.
ALTER TABLE sealed_record ALTER COLUMN sealed SET STORAGE EXTERNAL, ALTER COLUMN link_box SET STORAGE EXTERNAL;
ALTER TABLE pending ADD COLUMN record BIGINT;
ALTER TABLE statement ADD COLUMN record BIGINT;

-- By whose link somebody came, until they are counted; and the exact times of a counted statement. Only the token of the link opens either.
ALTER TABLE pending ADD COLUMN via_box BYTEA;
ALTER TABLE statement ADD COLUMN times_box BYTEA;
