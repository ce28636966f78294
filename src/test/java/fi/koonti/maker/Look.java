package fi.koonti.maker;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** How a role looks: ink, ground, edges and where the text stands. */
final class Look {
  private final Ink ink;
  private int size = 11;
  private boolean bold;
  private boolean underlined;
  private boolean wrap;
  private boolean open;
  private boolean hairlines;
  private boolean indented;
  private Ink ground;
  private String format;
  private HorizontalAlignment horizontal = HorizontalAlignment.GENERAL;
  private VerticalAlignment vertical = VerticalAlignment.TOP;

  Look(Ink ink) {
    this.ink = ink;
  }

  Look size(int points) {
    size = points;
    vertical = VerticalAlignment.CENTER;
    return this;
  }

  Look bold() {
    bold = true;
    return this;
  }

  Look underlined() {
    underlined = true;
    return this;
  }

  Look wrap() {
    wrap = true;
    return this;
  }

  Look middle() {
    vertical = VerticalAlignment.CENTER;
    return this;
  }

  Look bottom() {
    vertical = VerticalAlignment.BOTTOM;
    return this;
  }

  /** A status beside its colour: as any cell of a table. */
  Look status() {
    return wrap().hairlines();
  }

  Look on(Ink fill) {
    ground = fill;
    return this;
  }

  /** An input cell: unlocked, with a ground and an edge of its own. */
  Look open() {
    ground = Ink.OPEN;
    open = true;
    return this;
  }

  Look hairlines() {
    hairlines = true;
    return this;
  }

  /** A little away from the edge, where numbers and words would touch. */
  Look indented() {
    indented = true;
    return this;
  }

  Look format(String code) {
    format = code;
    return this;
  }

  Look right() {
    horizontal = HorizontalAlignment.RIGHT;
    return this;
  }

  Look left() {
    horizontal = HorizontalAlignment.LEFT;
    return this;
  }

  void dress(XSSFCellStyle style, XSSFFont font, short formatIndex) {
    font.setFontName("Calibri");
    font.setFontHeightInPoints((short) size);
    font.setBold(bold);
    font.setUnderline(underlined ? XSSFFont.U_SINGLE : XSSFFont.U_NONE);
    font.setColor(ink.colour());
    style.setFont(font);
    style.setWrapText(wrap);
    style.setAlignment(horizontal);
    style.setVerticalAlignment(vertical);
    style.setIndention((short) (indented ? 1 : 0));
    style.setLocked(!open);
    style.setDataFormat(formatIndex);
    if (ground != null) {
      style.setFillForegroundColor(ground.colour());
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    if (open) {
      border(style, Ink.OPEN_EDGE);
    } else if (hairlines) {
      border(style, Ink.HAIRLINE);
    }
  }

  String formatCode() {
    return format == null ? "General" : format;
  }

  private static void border(XSSFCellStyle style, Ink edge) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setTopBorderColor(edge.colour());
    style.setBottomBorderColor(edge.colour());
    style.setLeftBorderColor(edge.colour());
    style.setRightBorderColor(edge.colour());
  }
}
