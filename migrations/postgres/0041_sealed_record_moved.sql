-- Together with what comes next: between two transactions a server with an earlier program could write into columns that go.
SELECT 0;
