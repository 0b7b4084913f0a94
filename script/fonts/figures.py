"""Makes figures.woff2 from Source Sans 3 (variable, upright): Latin letters, digits and the signs that our pages
write, weights 400 to 600, under a name of its own, as its licence asks of a changed font (OFL.txt beside it).

    python script/fonts/figures.py SourceSans3VF-Upright.woff2 figures.woff2      (needs fonttools and brotli)
"""

import sys

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

SIGNS = "\u00a0§©°±·×é\u2009–—‘’“”…‹›←↑→↓−≈≤≥"
OWN_NAMES = {1: "Figures", 3: "3.052;Figures", 4: "Figures", 6: "Figures-Roman", 16: "Figures"}

source, target = sys.argv[1:]
font = TTFont(source)

options = subset.Options(hinting=False, glyph_names=False, layout_features=["kern", "mark", "ccmp"])
options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
subsetter = subset.Subsetter(options)
subsetter.populate(unicodes=[*range(0x20, 0x7F), *map(ord, SIGNS)])
subsetter.subset(font)

del font["HVAR"]  # advance widths follow from the outlines
font = instancer.instantiateVariableFont(font, {"wght": (400, 400, 600)})
for name in font["name"].names:
    if name.nameID in OWN_NAMES:
        name.string = OWN_NAMES[name.nameID]
font.flavor = "woff2"
font.save(target)
