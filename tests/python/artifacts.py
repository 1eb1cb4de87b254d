"""Refuses a PDF that marks text as an artifact, which no reader is told of, unless it is a running head or foot, or was read before: the
heads of a table's columns where it goes on.

Usage: artifacts.py FILE.pdf...
"""

import sys

import pikepdf

SHOWS_TEXT = {"Tj", "TJ", "'", '"'}
FURNITURE = {("/Pagination", "/Header"), ("/Pagination", "/Footer")}


def shown(page):
    """What a page shows: the bytes of its text, and what kind of artifact it is, or none."""
    inside = []
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in ("BMC", "BDC"):
            named = name == "BDC" and isinstance(operands[1], pikepdf.Dictionary)
            kind = tuple(str(operands[1].get(key, "")) for key in ("/Type", "/Subtype")) if named else ("", "")
            inside.append(kind if str(operands[0]) == "/Artifact" else None)
        elif name == "EMC":
            inside.pop()
        elif name in SHOWS_TEXT:
            parts = operands[-1] if isinstance(operands[-1], pikepdf.Array) else [operands[-1]]
            text = b"".join(bytes(part) for part in parts if isinstance(part, pikepdf.String))
            yield text, next((kind for kind in inside if kind is not None), None)


wrong = 0
for name in sys.argv[1:]:
    with pikepdf.open(name) as pdf:
        read = set()
        for number, page in enumerate(pdf.pages, 1):
            texts = list(shown(page))
            hidden = {text for text, kind in texts if kind is not None and kind not in FURNITURE}
            if not hidden <= read:
                print(f"{name}: page {number}: {len(hidden - read)} texts are artifacts")
                wrong += 1
            read |= {text for text, kind in texts if kind is None}
sys.exit(1 if wrong else 0)
