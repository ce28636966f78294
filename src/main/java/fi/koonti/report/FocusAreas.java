package fi.koonti.report;

import fi.koonti.merge.ReportRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The focus areas of what was asked. Names are told apart as the formulas of the front page do it:
 * capitals are no difference, all else is.
 */
public final class FocusAreas {

  private FocusAreas() {}

  /** The names as first written, in plan order; one may be empty. */
  public static List<String> of(List<ReportRow> asked) {
    Map<String, String> names = new LinkedHashMap<>();
    asked.forEach(row -> names.putIfAbsent(key(row), row.indicator().focusArea()));
    return List.copyOf(names.values());
  }

  /** Whether a row belongs to a focus area. */
  public static boolean has(String name, ReportRow row) {
    return key(row).equals(name.toLowerCase(Locale.ROOT));
  }

  private static String key(ReportRow row) {
    return row.indicator().focusArea().toLowerCase(Locale.ROOT);
  }
}
