"""Opens a CSV as a spreadsheet does that guesses: the byte order mark says UTF-8, and the marks between cells are those of its language.

Usage: sheet.py FILE.csv...   (the file's name begins with the code of its language)
"""

import csv
import pathlib
import sys

for name in sys.argv[1:]:
    raw = pathlib.Path(name).read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf"), f"{name}: no byte order mark"
    text = raw.decode("utf-8-sig")
    comma = pathlib.Path(name).name[:2] in ("en", "ga", "mt")
    between = "," if comma else ";"
    assert csv.Sniffer().sniff(text, ",;\t").delimiter == between, name
    rows = list(csv.reader(text.splitlines(), delimiter=between))
    assert len(rows) > 1 and len({len(row) for row in rows}) == 1, name
    for row in rows[1:]:
        for cell in row[1:]:
            float(cell if comma else cell.replace(",", "."))
    for row in rows:
        assert not any(cell.startswith(("=", "+", "-", "@")) for cell in row), row
