#!/usr/bin/env python3
"""Makes the faces of cards and posters: the letters of the Union's 24 languages, one weight, in one file.

Pictures and printed papers are set by programs of ours that take one file for a line, so the Latin, Greek and Bulgarian letters stand
together; the pages' own files (by script, compressed) are made from the same source.

Usage: subset.py SOURCE.ttf TARGET.ttf "FAMILY" "STYLE"       (needs fonttools)

Sofia Sans declares no reserved font name (OFL 1.1, clause 3); what is changed has another name all the same.
"""

import sys

from fontTools import subset
from fontTools.ttLib import TTFont

RANGES = [
    (0x20, 0x7E),  # ASCII
    (0xA0, 0xFF),  # Latin-1
    (0x100, 0x17F),  # Central European and Baltic letters
    (0x218, 0x21B),  # Romanian
    (0x1E80, 0x1E85),
    (0x384, 0x3CE),  # Greek, monotonic
    (0x400, 0x45F),  # Cyrillic: Bulgarian, and names of the neighbours
    (0x2010, 0x2026),  # dashes, quotation marks, ellipsis
    (0x202F, 0x202F),
    (0x2030, 0x2030),
    (0x2039, 0x203A),
    (0x20AC, 0x20AC),
    (0x2116, 0x2116),
    (0x2122, 0x2122),
    (0x2190, 0x2193),
    (0x2212, 0x2212),
]


def main(source: str, target: str, family: str, style: str) -> None:
    font = TTFont(source)
    options = subset.Options()
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl"]
    options.hinting = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.name_languages = [0x409]
    options.notdef_outline = True
    options.drop_tables += ["DSIG", "STAT", "meta"]
    chosen = subset.Subsetter(options)
    chosen.populate(unicodes=[c for first, last in RANGES for c in range(first, last + 1)])
    chosen.subset(font)
    full = f"{family} {style}"
    names = {1: family, 2: "Regular", 3: full, 4: full, 6: f"{family}-{style}".replace(" ", "")}
    for key, name in names.items():
        font["name"].setName(name, key, 3, 1, 0x409)
    font["name"].names = [n for n in font["name"].names if n.platformID == 3 and n.nameID not in (16, 17)]
    font.recalcTimestamp = False
    font.save(target)


if __name__ == "__main__":
    main(*sys.argv[1:])
