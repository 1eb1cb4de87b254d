-- Whoever leaves is found by the entry of the log that has the hash of the code (`leaf_withdrawal`): a second index of the same hashes cost a page
-- for each statement that is counted.
DROP INDEX statement_withdrawal;
