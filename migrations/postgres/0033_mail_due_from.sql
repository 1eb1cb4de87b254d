-- Since when a mail should have left: where we put it off ourselves (its domain is slow, something could not be looked up), `not_before` moves
-- on, and this stays, so that its age can be told.
ALTER TABLE mail ADD COLUMN due_from BIGINT;
UPDATE mail SET due_from = not_before;
