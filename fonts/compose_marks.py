#!/usr/bin/env python3
"""Gives Noto Serif one glyph for each letter with marks that Unicode has no code point for.

A letter such as m̂ is two characters, and Noto Serif draws it with two glyphs, one over the other.
Readers of PDF files put such glyphs into an order of their own: a name is copied out of a file with
its mark on the wrong letter, or without it. Here each such sequence becomes one glyph, composed of
the very glyphs that shaping gives, where the font's anchors put them; the file then says of this
one glyph that it stands for the whole sequence. The page looks the same.

Composed are the sequences of DIN 91379 (names in European administrations) and every letter of
LETTERS under every mark of MARKS that has no code point. A letter with a further mark is left as it
was: its marks are placed by the anchors as ever.

Usage: compose_marks.py SOURCE.ttf TARGET.ttf       (needs fonttools and uharfbuzz)

Noto Serif declares no reserved font name (OFL 1.1, clause 3); Noto is a trademark, so what is
changed here has another name.
"""

import sys
import unicodedata
from itertools import product
from pathlib import Path

import uharfbuzz
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables import otTables
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent

FAMILY = "Clameur Serif"

GRAVE, ACUTE, CIRCUMFLEX, TILDE, MACRON, BREVE = "\u0300\u0301\u0302\u0303\u0304\u0306"
DOT, DIAERESIS, DOUBLE_ACUTE, CARON, LINE = "\u0307\u0308\u030b\u030c\u030d"
ABOVE = GRAVE + ACUTE + CIRCUMFLEX + TILDE + MACRON + BREVE + DOT + DIAERESIS + CARON

# Letters and the marks that are composed with each of them.
LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
LETTERS = [
    (
        LATIN,
        ABOVE
        + "\u0309\u030a\u030b\u030d\u030f\u0310\u0311\u0312\u0313\u0315"
        + "\u031b\u0323\u0324\u0325\u0326\u0327\u0328\u032d\u032e\u0330\u0331",
    ),
    ("ĀĒĪŌŪāēīōūĄĘĮǪŲąęįǫųẠẸỊỌỤạẹịọụ", ABOVE + LINE),
    ("ÄÖÜäöüÂÊÎÔÛâêîôûĖėÃÕãõÇç", ABOVE),
    ("ƆƐƏƎƖƲŊØÆŒɔɛəǝɩʋŋøæœıƠƯơư", ABOVE),
    ("ṚḶṬḌṢẒḲṆṃṛḷṭḍṣẓḳṇŽžČčŠš", MACRON + ACUTE + CARON + "\u0315\u0326\u0327"),
    ("ÿŸ", ACUTE),
    ("АЕЁИІЇОУЫЭЮЯЄѢѪаеёиіїоуыэюяєѣѫ", GRAVE + ACUTE + CIRCUMFLEX + MACRON + BREVE + DIAERESIS + DOUBLE_ACUTE),
    ("БВГДЖЗЙКЛМНПРСТФХЦЧШЩЪЬбвгджзйклмнпрстфхцчшщъь", ACUTE + MACRON + DIAERESIS + CARON),
    ("ΑΕΗΙΟΥΩαεηιουω", TILDE + MACRON + BREVE + DIAERESIS + "\u0342"),
]

# Sequences of two marks, or of two letters, beside those of DIN 91379.
LONGER = [
    *map("".join, product("RLMNrlmn", "\u0325", [MACRON, ACUTE, GRAVE])),
    *map("".join, product("CZcz", "\u0323\u0326\u0327", CARON)),
    *map("".join, product("KSTDGCZ", "\u035f", "Hh")),
    *map("".join, product("kstdgcz", "\u035f", "h")),
    *("T\u0361S T\u0361s t\u0361s I\u0361U I\u0361u i\u0361u I\u0361A I\u0361a i\u0361a".split()),
]


def din_91379():
    """The sequences of the standard."""
    for line in (Path(__file__).parent / "din-91379.txt").read_text().splitlines():
        if not line.startswith("#"):
            yield "".join(chr(int(code, 16)) for code in line.split())


def sequences(cmap):
    """Every sequence of characters that becomes one glyph."""
    found = {*LONGER, *din_91379()}
    for letters, marks in LETTERS:
        found.update(map("".join, product(letters, marks)))
    found = {unicodedata.normalize("NFC", sequence) for sequence in found}
    return sorted(s for s in found if len(s) > 1 and all(ord(c) in cmap for c in s))


class Face:
    """A font file that glyphs are added to."""

    def __init__(self, path):
        self.font = TTFont(path)
        face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(path))
        self.shaper = uharfbuzz.Font(face)
        self.cmap = self.font.getBestCmap()
        self.order = list(self.font.getGlyphOrder())
        self.added = {}

    def shape(self, text):
        buffer = uharfbuzz.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        uharfbuzz.shape(self.shaper, buffer)
        return zip(buffer.glyph_infos, buffer.glyph_positions)

    def compose(self, text):
        """Adds the glyph of a sequence; none where shaping knows a single glyph for it already."""
        glyf, hmtx = self.font["glyf"], self.font["hmtx"]
        pen, components = 0, []
        for info, position in self.shape(text):
            component = GlyphComponent()
            component.glyphName = self.order[info.codepoint]
            component.x = pen + position.x_offset
            component.y = position.y_offset
            component.flags = 0x4  # round to the grid
            pen += position.x_advance
            components.append(component)
        if len(components) < 2 or not all(c.glyphName != ".notdef" for c in components):
            return
        name = "_".join(f"u{ord(c):04X}" for c in text)
        glyph = Glyph()
        glyph.numberOfContours = -1
        glyph.components = components
        glyf[name] = glyph
        glyph.recalcBounds(glyf)
        hmtx[name] = (pen, glyph.xMin)
        self.font["GDEF"].table.GlyphClassDef.classDefs[name] = 1
        self.added[name] = [self.cmap[ord(c)] for c in text]

    def marks(self):
        classes = self.font["GDEF"].table.GlyphClassDef.classDefs
        return [glyph for glyph in self.order if classes.get(glyph) == 3]

    def kern_like_the_letter(self):
        place = {name: index for index, name in enumerate(self.font.getGlyphOrder())}
        marks = self.marks()
        for lookup in self.font["GPOS"].table.LookupList.Lookup:
            for table in lookup.SubTable:
                table = getattr(table, "ExtSubTable", table)
                if table.LookupType != 2 or table.Format != 2:
                    continue
                covered = set(table.Coverage.glyphs)
                first, second = table.ClassDef1.classDefs, table.ClassDef2.classDefs
                for name, letters in self.added.items():
                    # Two letters under one mark end with the second.
                    last = next(glyph for glyph in reversed(letters) if glyph not in marks)
                    if last in covered:
                        table.Coverage.glyphs.append(name)
                    if last in first:
                        first[name] = first[last]
                    if letters[0] in second:
                        second[name] = second[letters[0]]
                table.Coverage.glyphs.sort(key=place.get)

    def substitute(self):
        """Sequences become their glyphs before anything else, unless a further mark follows."""
        table = self.font["GSUB"].table
        for lookup in table.LookupList.Lookup:
            for sub in lookup.SubTable:
                renumber(getattr(sub, "ExtSubTable", sub))
        lookups = table.LookupList.Lookup
        marks = self.marks()
        # One subtable for each kind, since it covers every combination of its parts: two letters under a mark, a letter and two
        # marks, a letter and a mark.
        kinds = [{}, {}, {}]
        for name, glyphs in self.added.items():
            kind = 2 if len(glyphs) == 2 else int(glyphs[2] in marks)
            kinds[kind][tuple(glyphs)] = name
        first = len(lookups) + 1
        chain = []
        for nested, kind in enumerate(kinds):
            parts = [sorted(set(p), key=self.order.index) for p in zip(*kind)]
            # One more mark: it stays as it was.
            chain.append(self.context(parts, [marks], None))
            chain.append(self.context(parts, [], first + nested))
        lookups.insert(0, lookup_of(6, chain))
        for kind in kinds:
            ligatures = otTables.LigatureSubst()
            ligatures.ligatures = {}
            for glyphs, name in kind.items():
                ligature = otTables.Ligature()
                ligature.LigGlyph, ligature.Component = name, list(glyphs[1:])
                ligature.CompCount = len(glyphs)
                ligatures.ligatures.setdefault(glyphs[0], []).append(ligature)
            lookups.append(lookup_of(4, [ligatures]))
        table.LookupList.LookupCount = len(lookups)
        for record in table.FeatureList.FeatureRecord:
            feature = record.Feature
            feature.LookupListIndex = [index + 1 for index in feature.LookupListIndex]
            if record.FeatureTag == "ccmp":
                feature.LookupListIndex.insert(0, 0)
            feature.LookupCount = len(feature.LookupListIndex)

    def context(self, inputs, ahead, nested):
        table = otTables.ChainContextSubst()
        table.Format = 3
        table.BacktrackCoverage, table.BacktrackGlyphCount = [], 0
        table.InputCoverage = [coverage(glyphs) for glyphs in inputs]
        table.InputGlyphCount = len(inputs)
        table.LookAheadCoverage = [coverage(glyphs) for glyphs in ahead]
        table.LookAheadGlyphCount = len(ahead)
        table.SubstLookupRecord = []
        if nested is not None:
            record = otTables.SubstLookupRecord()
            record.SequenceIndex, record.LookupListIndex = 0, nested
            table.SubstLookupRecord = [record]
        table.SubstCount = len(table.SubstLookupRecord)
        return table

    def rename(self, style):
        names = self.font["name"]
        short = FAMILY.replace(" ", "")
        version = names.getDebugName(5)
        texts = {
            1: names.getDebugName(1).replace("Noto Serif", FAMILY),
            3: f"{version};{short}-{style}",
            4: names.getDebugName(4).replace("Noto Serif", FAMILY),
            6: f"{short}-{style}",
            10: f"Made from {names.getDebugName(4)} by compose_marks.py",
            16: names.getDebugName(16) and FAMILY,
        }
        names.removeNames(nameID=7)
        for number, text in texts.items():
            if text:
                names.setName(text, number, 3, 1, 0x409)


def coverage(glyphs):
    table = otTables.Coverage()
    table.glyphs = list(glyphs)
    return table


def lookup_of(kind, tables):
    lookup = otTables.Lookup()
    lookup.LookupType, lookup.LookupFlag = kind, 0
    lookup.SubTable, lookup.SubTableCount = tables, len(tables)
    return lookup


def renumber(table):
    """All lookups move on by one."""
    pending, seen = [table], set()
    while pending:
        value = pending.pop()
        if isinstance(value, (list, tuple)):
            pending.extend(value)
        elif isinstance(value, otTables.SubstLookupRecord):
            if id(value) not in seen:
                seen.add(id(value))
                value.LookupListIndex += 1
        elif hasattr(value, "__dict__"):
            value.ensureDecompiled() if hasattr(value, "ensureDecompiled") else None
            pending.extend(v for v in vars(value).values() if isinstance(v, (list, tuple)) or hasattr(v, "__dict__"))


def main(source, target):
    face = Face(source)
    for text in sequences(face.cmap):
        face.compose(text)
    face.font.setGlyphOrder(face.order + list(face.added))
    face.kern_like_the_letter()
    face.substitute()
    face.rename(source.rsplit("-", 1)[1].removesuffix(".ttf"))
    # Names of glyphs say nothing to a PDF.
    face.font["post"].formatType = 3.0
    face.font.save(target)
    print(f"{target}: {len(face.added)} glyphs added")


if __name__ == "__main__":
    main(*sys.argv[1:3])
