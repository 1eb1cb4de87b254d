-- What is to be done by one server of several: who does it, and until when (milliseconds since 1970, UTC) nobody else.
CREATE TABLE lease (
    name       TEXT COLLATE "C" PRIMARY KEY,
    holder     BYTEA NOT NULL,
    held_until BIGINT NOT NULL
);
