package fi.koonti.report;

import fi.koonti.layout.Column;
import fi.koonti.layout.ReportSheet;
import fi.koonti.merge.ReportRow;
import fi.koonti.textsize.WordWidth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How wide the columns of a sheet are in one run, in characters of the base font. Ids and words
 * that are longer than usual have their room from another column, so that the sheet stays as wide
 * as it is drawn.
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
    its.widen(context, sheet, ids, other, needed(all));
    return its;
  }

  /**
   * Gives a column the room that the longest word of its texts needs.
   *
   * @param other the column that it has its room from
   */
  SheetWidths forWords(
      ReportContext context,
      ReportSheet sheet,
      Column column,
      Column other,
      Function<ReportRow, String> text) {
    List<String> texts = context.merged().rows().stream().map(text).toList();
    double needed = Math.min(LONGEST, Math.ceil(WordWidth.of(texts) * 2) / 2);
    widen(context, sheet, column, other, needed);
    return this;
  }

  private void widen(
      ReportContext context, ReportSheet sheet, Column column, Column other, double needed) {
    double more = Math.min(needed - of(column), of(other) - LEAST);
    if (more > 0) {
      widths.put(column.index(), of(column) + more);
      widths.put(other.index(), of(other) - more);
      String title = sheet.title(context.language());
      widths.forEach((index, width) -> context.fill().width(title, index, width));
    }
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
