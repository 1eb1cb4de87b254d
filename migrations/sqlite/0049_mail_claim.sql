-- Which server has a mail in its hands, and how often it was taken into hands: whoever had it before, and comes back late, changes nothing of it.
ALTER TABLE mail ADD COLUMN claimed_by BLOB;
ALTER TABLE mail ADD COLUMN claims INTEGER NOT NULL DEFAULT 0;
