package fi.koonti.maker;

import org.apache.poi.xssf.usermodel.XSSFColor;

/** The colours of the house, by what they mean; contrasts are in the design notes. */
public enum Ink {
  TEXT("1F2933"),
  QUIET("5F6B7A"),
  PAPER("FFFFFF"),
  SHADE("F4F6F8"),
  BAND("12355B"),
  BAND_LIGHT("E6ECF3"),
  OPEN("FFF4C2"),
  OPEN_EDGE("7A6A2D"),
  /** An open cell that the row lacks; darker than those that may stay empty, also in grey. */
  LACKING("FFC267"),
  DONE_TEXT("14532D"),
  DONE("E3F4E8"),
  CORRECT_TEXT("7A4A00"),
  CORRECT("FFF1D6"),
  WRONG_TEXT("8A1C1C"),
  WRONG("FDE7E7"),
  ABSENT_TEXT("3E4C59"),
  ABSENT("ECEFF3"),
  HAIRLINE("D5DBE1"),
  LINE("7B8794"),
  LINK("0B5394"),
  /** A bar in a cell, light enough for the number on it. */
  DELAYED_BAR("F0C090");

  private final String rgb;

  Ink(String rgb) {
    this.rgb = rgb;
  }

  /** Six hexadecimal digits. */
  public String rgb() {
    return rgb;
  }

  /** As POI wants it: with the alpha byte, or the file is not valid. */
  public XSSFColor colour() {
    return colour(rgb);
  }

  /** A colour of six hexadecimal digits. */
  public static XSSFColor colour(String rgb) {
    int value = Integer.parseInt(rgb, 16);
    byte[] argb = {-1, (byte) (value >> 16), (byte) (value >> 8), (byte) value};
    return new XSSFColor(argb, null);
  }
}
