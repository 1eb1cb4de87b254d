-- How often it was given: whoever was given it before and stood still meanwhile finds another number, and writes nothing any more.
ALTER TABLE lease ADD COLUMN epoch BIGINT NOT NULL DEFAULT 0;
