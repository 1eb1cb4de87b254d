-- When somebody began to type, where a revision is a pause in that: the next one, of the same person and a moment later, takes its place. None
-- where a button was pressed: that stays.
ALTER TABLE draft_version ADD COLUMN sitting INTEGER;
