-- What is to be done by one server of several: who does it, and until when (milliseconds since 1970, UTC) nobody else.
CREATE TABLE lease (
    name       TEXT PRIMARY KEY,
    holder     BLOB NOT NULL,
    held_until INTEGER NOT NULL
) STRICT;
