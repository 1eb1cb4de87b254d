"""Prints what the codes of a picture say, one a line: as a telephone reads them, with a reader that is not ours."""

import sys

import zxingcpp
from PIL import Image

for path in sys.argv[1:]:
    for code in zxingcpp.read_barcodes(Image.open(path).convert("L")):
        print(code.text)
