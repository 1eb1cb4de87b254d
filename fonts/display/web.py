#!/usr/bin/env python3
"""Makes the pages' display face: the letters of ClameurDisplay-Black.ttf in four files, one for each group of languages.

Browsers load the files whose letters stand on a page (`unicode-range` in src/web/assets/style/base.css, which names the same ranges;
a test compares them). Digits, punctuation and all spaces stand with the Latin letters, which every page has (the site's name), and all
files are one typeface with one set of measures, so no space comes from another face.

The narrow no-break space (U+202F), which French typography puts before "!" and between digits, is missing in the source and is added
here, half as wide as a space: browsers would borrow one.

Usage: web.py ClameurDisplay-Black.ttf FOLDER       (needs fonttools and brotli)
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph

NARROW_SPACE = 0x202F


def span(first: int, last: int) -> list[int]:
    return list(range(first, last + 1))


FILES = {
    # Danish, Dutch, English, Estonian but š ž, Finnish, French, German, Irish, Italian, Portuguese, Spanish, Swedish.
    "latin": [*span(0x20, 0x7E), *span(0xA0, 0xFF), 0x152, 0x153, 0x178, *span(0x2010, 0x2026), NARROW_SPACE, 0x2030, 0x2039, 0x203A, 0x20AC, 0x2116, *span(0x2190, 0x2193), 0x2212],
    # Croatian, Czech, Estonian, Hungarian, Latvian, Lithuanian, Maltese, Polish, Romanian, Slovak, Slovenian.
    "central": [*span(0x100, 0x151), *span(0x154, 0x177), *span(0x179, 0x17F), *span(0x218, 0x21B)],
    "greek": span(0x384, 0x3CE),
    "cyrillic": [0x40D, *span(0x410, 0x44F), 0x45D],
}


def with_narrow_space(font: TTFont) -> None:
    space = font.getBestCmap()[0x20]
    width = font["hmtx"][space][0]
    font.setGlyphOrder([*font.getGlyphOrder(), "uni202F"])
    font["glyf"].glyphs["uni202F"] = Glyph()
    font["hmtx"].metrics["uni202F"] = (width // 2, 0)
    for table in font["cmap"].tables:
        table.cmap[NARROW_SPACE] = "uni202F"


def main(source: str, folder: str) -> None:
    for name, letters in FILES.items():
        font = TTFont(source)
        with_narrow_space(font)
        options = subset.Options()
        options.flavor = "woff2"
        options.layout_features = ["kern", "mark", "ccmp", "locl"]
        options.hinting = False
        options.name_IDs = [0, 1, 2, 13, 14]
        options.notdef_outline = False
        options.glyph_names = False
        chosen = subset.Subsetter(options)
        chosen.populate(unicodes=letters)
        chosen.subset(font)
        font.flavor = "woff2"
        target = Path(folder) / f"display-{name}.woff2"
        font.recalcTimestamp = False
        font.save(target)
        print(target.name, target.stat().st_size, len(font.getBestCmap()))


if __name__ == "__main__":
    main(*sys.argv[1:])
