-- The times at which a statement came, was mailed and was confirmed, sealed like its record; in clear, in evidence, stand days. NULL in
-- rows of before, whose evidence has the times.
ALTER TABLE statement ADD COLUMN times BYTEA;
