-- What a form was sealed and boxed as (docs/formats/sealed-statement.md, docs/formats/link-box.md): written once, when the form is accepted, and not moved
-- when it is counted. It goes with the row of `pending` or `statement` that names it. Ids tell the day of the form and are random within it: those of a
-- day tell no order.
CREATE TABLE sealed_record (
    id       INTEGER PRIMARY KEY,
    campaign TEXT NOT NULL,
    sealed   BLOB NOT NULL,
    link_box BLOB
) STRICT;
ALTER TABLE pending ADD COLUMN record INTEGER;
ALTER TABLE statement ADD COLUMN record INTEGER;

-- By whose link somebody came, until they are counted; and the exact times of a counted statement. Only the token of the link opens either.
ALTER TABLE pending ADD COLUMN via_box BLOB;
ALTER TABLE statement ADD COLUMN times_box BLOB;

-- What is still to be moved: these go when nothing is.
CREATE INDEX pending_moving ON pending (id) WHERE sealed IS NOT NULL;
CREATE INDEX statement_moving ON statement (leaf_index) WHERE length(sealed) > 0;

-- Whatever deletes a row destroys its record. What is counted is taken out of the row of `pending` before that goes.
CREATE TRIGGER pending_record AFTER DELETE ON pending WHEN OLD.record IS NOT NULL BEGIN
    DELETE FROM sealed_record WHERE id = OLD.record;
END;
CREATE TRIGGER statement_record AFTER DELETE ON statement WHEN OLD.record IS NOT NULL BEGIN
    DELETE FROM sealed_record WHERE id = OLD.record;
END;

-- An earlier program may still run: what it wrote into columns that go would be lost, and of forms whose record was moved it would count an empty one.
CREATE TRIGGER pending_kept_out BEFORE INSERT ON pending BEGIN
    SELECT RAISE(ABORT, 'the tables are being brought up to date by a newer program');
END;
CREATE TRIGGER statement_kept_out BEFORE INSERT ON statement BEGIN
    SELECT RAISE(ABORT, 'the tables are being brought up to date by a newer program');
END;
