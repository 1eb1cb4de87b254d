-- Which key wraps the rows below, by the name of its chain, and how often it was replaced by its hash. Where there is no row, nothing is shared.
CREATE TABLE wrapping (
    chain BLOB PRIMARY KEY,
    step  INTEGER NOT NULL
) STRICT;

-- Key files of campaigns, for the other servers of this database. `name`: of the file. `wrapped`: its text, under the key of that step.
CREATE TABLE wrapped_key (
    name    TEXT PRIMARY KEY,
    wrapped BLOB NOT NULL
) STRICT;
