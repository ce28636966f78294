#!/usr/bin/env python3
"""guide.py SCREEN.png OUT.png

Makes the picture of the form's guide from a picture of its first screen: cut below the last row, with numbers on what the words
beside it speak of, in its own commonest colours. Needs Pillow.
"""
import sys
from PIL import Image, ImageDraw, ImageFont

BAND, PAPER, EDGE = "#12355B", "#FFFFFF", "#7B8794"
OPEN, LACKING = (255, 244, 194), (255, 194, 103)
COLOURS, RADIUS, BELOW = 40, 14, 8


def middle(image, colour, x):
    """The middle of the pixels of a colour that lie below each other, and the last of them."""
    rows = [y for y in range(image.height) if image.getpixel((x, y)) == colour]
    return (rows[0] + rows[-1]) // 2, rows[-1]


screen = Image.open(sys.argv[1]).convert("RGB")
lacking, _ = middle(screen, LACKING, screen.width - 20)
_, last = middle(screen, OPEN, screen.width - 20)
screen = screen.crop((0, 0, screen.width, last + BELOW))
# What is asked, what is answered, what is missing, how far one is.
places = {1: (632, 145), 2: (700, 145), 3: (1260, lacking), 4: (632, 57)}
draw = ImageDraw.Draw(screen)
font = ImageFont.truetype("Carlito-Bold.ttf", 20)
for number, (x, y) in places.items():
    draw.ellipse((x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS), fill=BAND, outline=PAPER, width=2)
    draw.text((x, y), str(number), fill=PAPER, font=font, anchor="mm")
draw.rectangle((0, 0, screen.width - 1, screen.height - 1), outline=EDGE)
common = sorted(screen.getcolors(1 << 24), reverse=True)[:COLOURS]
palette = Image.new("P", (1, 1))
palette.putpalette([part for _, colour in common for part in colour])
screen.quantize(palette=palette, dither=Image.Dither.NONE).save(sys.argv[2], optimize=True)
