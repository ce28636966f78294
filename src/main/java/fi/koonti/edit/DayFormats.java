package fi.koonti.edit;

import fi.koonti.opc.Element;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which formats of a workbook's cells show days, and the number that stands for a day in it. */
final class DayFormats {

  /** The formats of days that every program knows by their numbers (ECMA-376 part 1, 18.8.30). */
  private static final Set<Integer> KNOWN = Set.of(14, 15, 16, 17, 22);

  /** What a format draws as it is: quoted, behind a backslash, in brackets. */
  private static final Pattern DRAWN = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\[\\]]*\\]");

  private static final Pattern DAY = Pattern.compile("[dDyY]");
  private static final LocalDate ZERO_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate ZERO_1904 = LocalDate.of(1904, 1, 1);

  private final List<Element> formats;
  private final Map<Integer, String> codes;
  private final boolean from1904;

  /**
   * The formats of a workbook.
   *
   * @param styles empty when it has none
   * @param workbook says from which year it counts
   */
  DayFormats(Optional<Element> styles, Element workbook) {
    this.formats = styles.map(root -> root.at("cellXfs", "xf")).orElse(List.of());
    this.codes =
        styles.map(root -> root.at("numFmts", "numFmt")).orElse(List.of()).stream()
            .collect(
                Collectors.toMap(
                    one -> one.number("numFmtId", 0),
                    one -> one.get("formatCode"),
                    (one, again) -> again));
    this.from1904 = workbook.at("workbookPr").stream().anyMatch(one -> one.is("date1904"));
  }

  /** Whether a cell with this format shows a number as a day. */
  boolean show(int format) {
    if (format >= formats.size()) {
      return false;
    }
    int number = formats.get(format).number("numFmtId", 0);
    String code = codes.getOrDefault(number, "");
    return code.isEmpty()
        ? KNOWN.contains(number)
        : DAY.matcher(DRAWN.matcher(code).replaceAll("")).find();
  }

  /** The number of a day; days before March 1900 are of no plan. */
  String number(LocalDate day) {
    return String.valueOf(ChronoUnit.DAYS.between(from1904 ? ZERO_1904 : ZERO_1900, day));
  }
}
