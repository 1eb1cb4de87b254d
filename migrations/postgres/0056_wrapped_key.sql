-- Which key wraps the rows below, by the name of its chain, and how often it was replaced by its hash. Where there is no row, nothing is shared.
CREATE TABLE wrapping (
    chain BYTEA PRIMARY KEY,
    step  BIGINT NOT NULL
);

-- Key files of campaigns, for the other servers of this database. `name`: of the file. `wrapped`: its text, under the key of that step.
CREATE TABLE wrapped_key (
    name    TEXT COLLATE "C" PRIMARY KEY,
    wrapped BYTEA NOT NULL
);
