package fi.koonti.report;

import fi.koonti.layout.Column;
import fi.koonti.layout.ReportSheet;
import fi.koonti.textsize.WordWidth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How wide the columns of a sheet are in one run, in characters of the base font. Ids that are
 * longer than usual have their room from another column, so that the sheet stays as wide as it is
 * drawn.
 */
final class SheetWidths {

  /** Longer ids are broken. */
  private static final double LONGEST = 24;

  /** So wide the other column stays. */
  private static final double LEAST = 24;

  private final Map<Integer, Double> widths = new HashMap<>();

  private SheetWidths() {}

  /** As the columns are drawn. */
  static SheetWidths usual() {
    return new SheetWidths();
  }

  /**
   * Gives a sheet the widths that the ids of a run need.
   *
   * @param ids the column of the ids
   * @param other the column that they have their room from
   */
  static SheetWidths forIds(ReportContext context, ReportSheet sheet, Column ids, Column other) {
    SheetWidths its = new SheetWidths();
    Collection<String> all = context.merged().rows().stream().map(ReportContext::id).toList();
    double more = Math.min(needed(all) - ids.width(), other.width() - LEAST);
    if (more > 0) {
      its.widths.put(ids.index(), ids.width() + more);
      its.widths.put(other.index(), other.width() - more);
      String title = sheet.title(context.language());
      its.widths.forEach((column, width) -> context.fill().width(title, column, width));
    }
    return its;
  }

  /** The width that ids need on one line, in whole and half characters. */
  static double needed(Collection<String> ids) {
    // Where programs may break a word, an id is not to be broken.
    double longest = WordWidth.of(ids.stream().map(id -> id.replaceAll("[\\s-]", "n")).toList());
    return Math.min(LONGEST, Math.ceil(longest * 2) / 2);
  }

  double of(Column column) {
    return widths.getOrDefault(column.index(), column.width());
  }
}
