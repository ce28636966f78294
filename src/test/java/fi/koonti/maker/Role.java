package fi.koonti.maker;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;

/**
 * What a cell is for; each role is one named cell style of the workbook, so that a municipality can
 * change it in one place.
 */
public enum Role {
  TITLE("Koonti otsikko", new Look(Ink.BAND).size(18).bold()),
  SUBTITLE("Koonti väliotsikko", new Look(Ink.BAND).size(12).bold()),
  INSTRUCTION("Koonti ohje", new Look(Ink.TEXT)),
  PARAGRAPH("Koonti kappale", new Look(Ink.TEXT).wrap()),
  NOTE("Koonti huomautus", new Look(Ink.QUIET).wrap()),
  LABEL("Koonti selite", new Look(Ink.TEXT).bold()),
  BAND("Koonti nauha", new Look(Ink.PAPER).on(Ink.BAND).middle()),
  BAND_STRONG("Koonti nauha vahva", new Look(Ink.PAPER).on(Ink.BAND).bold().middle()),
  HEADING("Koonti sarakeotsikko", new Look(Ink.PAPER).on(Ink.BAND).bold().wrap().middle()),
  HEADING_LIGHT(
      "Koonti kevyt sarakeotsikko", new Look(Ink.BAND).on(Ink.BAND_LIGHT).bold().wrap().middle()),
  TEXT("Koonti teksti", new Look(Ink.TEXT).wrap().hairlines()),
  TEXT_STRONG("Koonti vahva teksti", new Look(Ink.TEXT).bold().wrap().hairlines()),
  QUIET("Koonti hiljainen", new Look(Ink.QUIET).wrap().hairlines()),
  LOCKED("Koonti lukittu", new Look(Ink.TEXT).on(Ink.SHADE).wrap().hairlines()),
  NUMBER("Koonti luku", new Look(Ink.TEXT).format("#,##0.####").right().hairlines()),
  COUNT("Koonti määrä", new Look(Ink.TEXT).format("#,##0").right().hairlines()),
  COUNT_STRONG("Koonti vahva määrä", new Look(Ink.TEXT).format("#,##0").bold().right().hairlines()),
  SHARE("Koonti osuus", new Look(Ink.TEXT).format("0\u00A0%").right().hairlines()),
  DATE("Koonti päivä", new Look(Ink.TEXT).format("d\\.m\\.yyyy").left().hairlines()),
  LINK("Koonti linkki", new Look(Ink.LINK).wrap().hairlines().underlined().left().indented()),
  /** A link outside tables. */
  GO("Koonti siirtymä", new Look(Ink.LINK).underlined()),
  OPEN_TEXT("Koonti vastaus teksti", new Look(Ink.TEXT).open().wrap()),
  OPEN_NUMBER("Koonti vastaus luku", new Look(Ink.TEXT).open().wrap().right().indented()),
  OPEN_DATE(
      "Koonti vastaus päivä",
      new Look(Ink.TEXT).open().wrap().format("d\\.m\\.yyyy").right().indented()),
  CLOSED("Koonti ei kysytä", new Look(Ink.QUIET).on(Ink.ABSENT).hairlines()),
  CHECK("Koonti tarkistus", new Look(Ink.TEXT).wrap().hairlines()),
  MACHINE("Koonti kone", new Look(Ink.TEXT).format("@"));

  private final String styleName;
  private final Look look;

  Role(String styleName, Look look) {
    this.styleName = styleName;
    this.look = look;
  }

  /** The name of the cell style, as Excel's gallery shows it. */
  public String styleName() {
    return styleName;
  }

  Look look() {
    return look;
  }

  /** How a role looks. */
  static final class Look {
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
}
