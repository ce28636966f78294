package fi.koonti.report;

import fi.koonti.layout.DevelopmentColumn;
import fi.koonti.merge.ReportRow;
import fi.koonti.plan.Status;
import fi.koonti.submission.History.HistoricAnswer;
import fi.koonti.textsize.WordWidth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How wide the columns of {@code Kehitys} are, in characters of the base font. All from the id to
 * the direction is on a laptop at once, also with five periods; where there are fewer, the names of
 * the indicators have the room.
 */
final class DevelopmentWidths {

  /** What a laptop shows of columns, in pixels. */
  private static final int SCREEN = 1286;

  /** A column is seven pixels a character, and five. */
  private static final double PER_CHARACTER = 7;

  private static final double PADDING = 5;

  /** Bold letters are a little wider. */
  private static final double BOLD = 1.04;

  /** A word of so many characters is not broken in the name of an indicator. */
  private static final double LEAST_INDICATOR = 20;

  /** With more of them the target has a little less room. */
  private static final int FEW_PERIODS = 3;

  private static final double MANY_TARGET = 14.5;

  private static final char NON_BREAKING_HYPHEN = '\u2011';

  private static final double MOST_INDICATOR = 44;
  private static final double MOST_TARGET = 15;
  private static final double MOST_STATUS = 18;
  private static final double MOST_DIRECTION = 14;

  private final Map<Integer, Double> widths = new TreeMap<>();

  private DevelopmentWidths() {}

  /** The widths for what is shown of the periods. */
  static DevelopmentWidths of(ReportContext context) {
    DevelopmentWidths all = new DevelopmentWidths();
    List<ReportRow> rows = context.merged().asked();
    int periods = context.periods().size();
    double ids = SheetWidths.needed(rows.stream().map(ReportContext::id).toList());
    all.widths.put(DevelopmentColumn.ID.index(), Math.max(DevelopmentColumn.ID.width(), ids));
    double target = periods > FEW_PERIODS ? MANY_TARGET : MOST_TARGET;
    all.widen(DevelopmentColumn.TARGET.index(), rows.stream().map(context::target), target);
    for (int i = 0; i < periods; i++) {
      all.widen(DevelopmentColumn.status(i), statuses(context, i), MOST_STATUS);
    }
    if (periods > 1) {
      all.widen(DevelopmentColumn.line(), Stream.of(), 0);
      Stream<String> trends = rows.stream().map(context::trend).flatMap(Optional::stream);
      all.widen(DevelopmentColumn.direction(), trends, MOST_DIRECTION);
    }
    List<String> names = rows.stream().map(row -> ReportContext.name(row.indicator())).toList();
    double least = Math.max(LEAST_INDICATOR, Math.min(MOST_TARGET * 2, WordWidth.of(names)));
    double most = (all.left() - pixels(least)) / periods / PER_CHARACTER - 1;
    for (int i = 0; i < periods; i++) {
      double heading = heading(context, i);
      all.widen(DevelopmentColumn.outcome(i), outcomes(context, i), Math.min(most, heading));
    }
    double indicator = Math.floor((all.left() - PADDING) / PER_CHARACTER * 2) / 2;
    all.widths.put(
        DevelopmentColumn.INDICATOR.index(),
        Math.max(LEAST_INDICATOR, Math.min(MOST_INDICATOR, indicator)));
    return all;
  }

  /** The widest at which the period in a heading is not parted in its middle. */
  private static double heading(ReportContext context, int period) {
    String key = context.periods().get(period).key();
    String heading = context.texts().get("development.outcome", Map.of("period", key));
    String year = heading.substring(0, heading.indexOf('-') + 1);
    return WordWidth.of(List.of(year.replace(' ', '\u00A0'))) - 1;
  }

  /** The pixels of the screen that no column has taken. */
  private double left() {
    return SCREEN - widths.values().stream().mapToDouble(DevelopmentWidths::pixels).sum();
  }

  /** The width of a column. */
  double of(int column) {
    return widths.getOrDefault(column, DevelopmentColumn.usual(column));
  }

  /**
   * A heading whose period stays together: where its line would end behind the year, the hyphen is
   * one that parts no words.
   */
  String unbroken(int column, String heading) {
    String year = heading.substring(0, heading.indexOf('-') + 1);
    return fits(column, year) && !fits(column, heading)
        ? heading.replace('-', NON_BREAKING_HYPHEN)
        : heading;
  }

  private boolean fits(int column, String heading) {
    return WordWidth.of(List.of(heading.replace(' ', '\u00A0').replace('-', 'r'))) * BOLD
        <= of(column);
  }

  /** Gives the sheet the widths. */
  void put(ReportContext context, String sheet) {
    widths.forEach((column, width) -> context.fill().width(sheet, column, width));
  }

  private void widen(int column, Stream<String> texts, double most) {
    double needed = Math.min(most, WordWidth.of(texts.toList()) * BOLD);
    widths.put(column, Math.max(DevelopmentColumn.usual(column), Math.ceil(needed * 2) / 2));
  }

  /** All words for statuses, and the heading as if it were one word where there is the room. */
  private static Stream<String> statuses(ReportContext context, int period) {
    String key = context.periods().get(period).key();
    String heading = context.texts().get("development.status", Map.of("period", key));
    return Stream.concat(
        Stream.of(
            context.word(null),
            context.periods().size() > FEW_PERIODS
                ? ""
                : heading.replace(' ', '\u00A0').replace('-', 'r')),
        Arrays.stream(Status.values()).map(context::word));
  }

  private static Stream<String> outcomes(ReportContext context, int period) {
    return context.merged().asked().stream()
        .filter(row -> row.indicator().isNumeric())
        .map(context.periods().get(period)::of)
        .flatMap(Optional::stream)
        .map((HistoricAnswer answer) -> context.outcome(answer));
  }

  private static double pixels(double width) {
    return width * PER_CHARACTER + PADDING;
  }
}
