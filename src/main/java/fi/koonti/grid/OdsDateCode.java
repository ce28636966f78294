package fi.koonti.grid;

import fi.koonti.opc.XmlCursor;

/** Brings the parts of a day or a time to the letters of a format code. */
final class OdsDateCode {

  private OdsDateCode() {}

  /**
   * Appends the part at which a cursor stands; nothing for what is none.
   *
   * @param elapsed whether hours go on beyond a day
   */
  static void append(XmlCursor xml, boolean elapsed, StringBuilder code) {
    boolean full = "long".equals(xml.attribute("style"));
    boolean word = "true".equals(xml.attribute("textual"));
    switch (xml.name()) {
      case "day" -> code.append(full ? "dd" : "d");
      case "month" -> code.append((word ? "mm" : "") + (full ? "mm" : "m"));
      case "year" -> code.append(full ? "yyyy" : "yy");
      case "day-of-week" -> code.append(full ? "dddd" : "ddd");
      case "hours" -> {
        String hours = full ? "hh" : "h";
        code.append(elapsed ? "[" + hours + "]" : hours);
      }
      case "minutes" -> code.append(full ? "mm" : "m");
      case "seconds" -> {
        int places = Math.min(3, PlainNumber.whole(xml.attribute("decimal-places"), 0));
        code.append(full ? "ss" : "s");
        code.append(places > 0 ? "." + "0".repeat(places) : "");
      }
      case "am-pm" -> code.append("AM/PM");
      case "quarter", "week-of-year", "era" -> code.append("\"?\"");
      default -> {
        // Not a part that is shown.
      }
    }
  }
}
