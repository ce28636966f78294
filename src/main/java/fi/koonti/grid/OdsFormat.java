package fi.koonti.grid;

import fi.koonti.opc.UnreadableFileException;
import fi.koonti.opc.XmlCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A number format of an OpenDocument file (ODF 1.2 part 1, 16.27), brought to the code that other
 * files have, so that one resolver serves all.
 *
 * @param code of the style itself
 * @param maps the styles that stand in its place under a condition
 */
record OdsFormat(String code, List<Condition> maps) {

  /** Deeper than any program nests what stands in each other's place. */
  private static final int DEPTH = 3;

  /** {@code value()>=0} and the name of the style that is then used. */
  record Condition(String condition, String style) {}

  OdsFormat {
    maps = List.copyOf(maps);
  }

  /** The style of the element at which a cursor stands. */
  static OdsFormat read(XmlCursor xml) throws UnreadableFileException {
    boolean percentage = xml.name().equals("percentage-style");
    boolean elapsed = "false".equals(xml.attribute("truncate-on-overflow"));
    StringBuilder code = new StringBuilder();
    List<Condition> maps = new ArrayList<>();
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      xml.count();
      switch (xml.name()) {
        case "number" -> number(xml, code);
        case "scientific-number" -> {
          digits(xml, code);
          code.append("E+").append("0".repeat(places(xml, "min-exponent-digits", 1)));
        }
        case "fraction" -> fraction(xml, code);
        case "text" -> literal(xml.text(), percentage, code);
        case "fill-character" -> xml.text();
        case "currency-symbol" -> literal(xml.text(), false, code);
        case "text-content" -> code.append('@');
        case "boolean" -> code.append("General");
        case "text-properties" -> {
          // A colour may stand for the sign.
          String colour = xml.attribute("color");
          String name = "#ffffff".equalsIgnoreCase(colour) ? "[White]" : "[Red]";
          code.append(colour == null ? "" : name);
        }
        case "map" -> map(xml, maps);
        default -> OdsDateCode.append(xml, elapsed, code);
      }
    }
    return new OdsFormat(code.toString(), maps);
  }

  /** The format, with those that stand in its place. */
  NumberFormat format(Map<String, OdsFormat> all) {
    return NumberFormat.of(code(all, DEPTH));
  }

  private String code(Map<String, OdsFormat> all, int depth) {
    StringBuilder whole = new StringBuilder();
    for (Condition map : maps) {
      OdsFormat other = all.get(map.style());
      if (other != null && depth > 0) {
        whole.append('[').append(map.condition()).append(']').append(other.code()).append(';');
      }
    }
    return whole.append(code).toString();
  }

  private static void map(XmlCursor xml, List<Condition> maps) {
    String condition = xml.attribute("condition");
    String style = xml.attribute("apply-style-name");
    if (condition != null && style != null && condition.startsWith("value()")) {
      String comparison = condition.substring("value()".length()).replace("!=", "<>");
      maps.add(new Condition(comparison, style));
    }
  }

  private static void number(XmlCursor xml, StringBuilder code) throws UnreadableFileException {
    int outer = xml.depth();
    String factor = xml.attribute("display-factor");
    int start = code.length();
    int least = places(xml, "min-integer-digits", 1);
    // Where nothing is said of decimals there are as many as the number has.
    boolean grouped = "true".equals(xml.attribute("grouping"));
    boolean general = xml.attribute("decimal-places") == null && !grouped;
    if (general) {
      code.append("General");
    } else {
      digits(xml, code);
    }
    code.append(",".repeat(thousands(factor)));
    List<Embedded> embedded = new ArrayList<>();
    while (xml.nextIn(outer)) {
      // Letters among the digits make another number of them.
      if (xml.name().equals("embedded-text")) {
        int position = places(xml, "position", 0);
        embedded.add(new Embedded(position, xml.text().replace("\"", "")));
      }
    }
    if (!embedded.isEmpty()) {
      String whole = Embedded.among(embedded, least);
      int point = code.indexOf(".", start);
      code.replace(start, point < 0 ? code.length() : point, whole);
    }
  }

  /**
   * Letters among the digits.
   *
   * @param position so many digits stand between them and the decimal mark (ODF 1.2 part 1, 19.355)
   */
  private record Embedded(int position, String text) {

    /** The places of the whole digits with the letters among them. */
    static String among(List<Embedded> all, int leastDigits) {
      int most = all.stream().mapToInt(Embedded::position).max().orElse(0);
      int digits = Math.max(leastDigits, most + 1);
      StringBuilder code = new StringBuilder();
      for (int left = digits; left >= 0; left--) {
        int at = left;
        all.stream()
            .filter(one -> one.position() == at)
            .forEach(one -> code.append('"').append(one.text()).append('"'));
        if (left > 0) {
          code.append(left > leastDigits ? '#' : '0');
        }
      }
      return code.toString();
    }
  }

  private static int thousands(String factor) {
    return switch (factor == null ? "" : factor.strip()) {
      case "1000" -> 1;
      case "1000000" -> 2;
      case "1000000000" -> 3;
      default -> 0;
    };
  }

  private static void digits(XmlCursor xml, StringBuilder code) {
    int whole = places(xml, "min-integer-digits", 1);
    int decimals = places(xml, "decimal-places", 0);
    int least = Math.min(decimals, places(xml, "min-decimal-places", decimals));
    String replacement = xml.attribute("decimal-replacement");
    boolean grouped = "true".equals(xml.attribute("grouping"));
    if (grouped) {
      String padded = "#".repeat(Math.max(0, 4 - whole)) + "0".repeat(whole);
      int cut = padded.length() - 3;
      code.append(padded, 0, cut).append(',').append(padded, cut, padded.length());
    } else {
      code.append(whole == 0 ? "#" : "0".repeat(whole));
    }
    if (decimals > 0) {
      boolean optional = replacement != null && replacement.isEmpty();
      code.append('.').append("0".repeat(optional ? 0 : least));
      code.append("#".repeat(decimals - (optional ? 0 : least)));
    }
  }

  private static void fraction(XmlCursor xml, StringBuilder code) {
    String given = xml.attribute("denominator-value");
    int below = places(xml, "min-denominator-digits", 1);
    code.append(xml.attribute("min-integer-digits") == null ? "" : "# ")
        .append("?".repeat(places(xml, "min-numerator-digits", 1)))
        .append('/');
    code.append(PlainNumber.whole(given, 0) > 0 ? given.strip() : "?".repeat(Math.max(1, below)));
  }

  /** Letters that are shown; in a percentage the sign among them is the one that counts. */
  private static void literal(String text, boolean percentage, StringBuilder code) {
    String quoted = text.replace("\"", "");
    if (quoted.isEmpty()) {
      return;
    }
    int sign = percentage ? quoted.indexOf('%') : -1;
    if (sign < 0) {
      code.append('"').append(quoted).append('"');
      return;
    }
    literal(quoted.substring(0, sign), false, code);
    code.append('%');
    literal(quoted.substring(sign + 1), false, code);
  }

  private static int places(XmlCursor xml, String attribute, int other) {
    return Math.max(0, Math.min(30, PlainNumber.whole(xml.attribute(attribute), other)));
  }
}
