package fi.koonti.report;

import fi.koonti.layout.RowPattern;
import fi.koonti.layout.Words;
import fi.koonti.merge.ReportRow;
import fi.koonti.plan.Status;
import fi.koonti.text.KebabCase;
import fi.koonti.text.Language;
import fi.koonti.text.TextNormalizer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Picks the rows that need somebody's attention and puts the most pressing first: in each table
 * what binds towards the council before the rest, then the wider gap, then the graver status.
 */
public final class Deviations {

  /** Why a row is among them, in the order of the sheet. */
  public enum Group {
    OFF_TRACK,
    DROPPED,
    NOT_ASSESSABLE,
    NOT_ANSWERED;

    /** How bundles write it, {@code off-track}. */
    public String code() {
      return KebabCase.of(this);
    }

    /** The group of a row, or empty when nothing is amiss with it. */
    public static Optional<Group> of(ReportRow row) {
      if (!row.asked()) {
        return Optional.empty();
      }
      if (row.status() == null) {
        return Optional.of(NOT_ANSWERED);
      }
      if (row.status().isDeviation()) {
        return Optional.of(OFF_TRACK);
      }
      return switch (row.status()) {
        case DROPPED -> Optional.of(DROPPED);
        case NOT_ASSESSABLE -> Optional.of(NOT_ASSESSABLE);
        default -> Optional.empty();
      };
    }
  }

  /** The tables, in the order of the sheet. */
  enum Table {
    BINDING(RowPattern.DEVIATION_BINDING, row -> isOff(row) && Message.bindsTheCouncil(row)),
    OTHER(RowPattern.DEVIATION, row -> isOff(row) && !Message.bindsTheCouncil(row)),
    NOT_ASSESSED(
        RowPattern.NOT_ASSESSED,
        row -> row.status() == Status.DROPPED || row.status() == Status.NOT_ASSESSABLE),
    NOT_ANSWERED(RowPattern.NOT_ANSWERED, row -> row.status() == null),
    DIFFERENT(RowPattern.DIFFERENCE, Differences::isOne);

    private final String kind;
    private final Predicate<ReportRow> has;

    Table(String kind, Predicate<ReportRow> has) {
      this.kind = kind;
      this.has = has;
    }

    String kind() {
      return kind;
    }

    /** Its rows in their order; rows that are alike stay in plan order. */
    List<ReportRow> of(List<ReportRow> rows) {
      return sorted(rows.stream().filter(ReportRow::asked).filter(has));
    }
  }

  private static final List<Status> GRAVEST_FIRST =
      List.of(Status.NOT_REACHED, Status.DELAYED, Status.PARTLY, Status.DROPPED);

  private static final Map<String, Integer> BINDINGS = bindings();

  /** A row with what it is put in its place by, reckoned once and not at each comparison. */
  private record Weighed(ReportRow row, int binding, @Nullable BigDecimal better, int gravity) {

    private static final Comparator<Weighed> ORDER =
        Comparator.comparingInt(Weighed::binding)
            .thenComparing(Weighed::better, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingInt(Weighed::gravity);

    static Weighed of(ReportRow row) {
      return new Weighed(
          row,
          BINDINGS.getOrDefault(
              TextNormalizer.folded(row.indicator().binding()), Integer.MAX_VALUE),
          Gap.relative(row).map(BigDecimal::negate).orElse(null),
          Deviations.gravity(row.status()));
    }
  }

  private Deviations() {}

  private static boolean isOff(ReportRow row) {
    return row.status() != null && row.status().isDeviation();
  }

  /** What is off track and binds towards the council, the gravest first. */
  public static List<ReportRow> binding(List<ReportRow> rows) {
    return Table.BINDING.of(rows);
  }

  /** How much is off track. */
  public static int offTrack(List<ReportRow> rows) {
    return gravest(rows).size();
  }

  /** What is off track, the gravest first. */
  static List<ReportRow> gravest(List<ReportRow> rows) {
    List<ReportRow> gravest = new ArrayList<>(Table.BINDING.of(rows));
    gravest.addAll(Table.OTHER.of(rows));
    return gravest;
  }

  /** The rows in the order of the sheet; rows that are alike stay in plan order. */
  public static List<ReportRow> of(List<ReportRow> rows) {
    return sorted(rows.stream().filter(row -> Group.of(row).isPresent()));
  }

  private static List<ReportRow> sorted(Stream<ReportRow> rows) {
    return rows.map(Weighed::of).sorted(Weighed.ORDER).map(Weighed::row).toList();
  }

  /** The place of a status among those that say that something is amiss; others come last. */
  private static int gravity(@Nullable Status status) {
    int place = status == null ? -1 : GRAVEST_FIRST.indexOf(status);
    return place < 0 ? GRAVEST_FIRST.size() : place;
  }

  /** The places of the words for "towards whom it binds", the council's being 0. */
  private static Map<String, Integer> bindings() {
    Map<String, Integer> places = new HashMap<>();
    for (Language language : Language.values()) {
      List<String> words = Words.bindings(language);
      for (int i = 0; i < words.size(); i++) {
        places.putIfAbsent(TextNormalizer.folded(words.get(i)), i);
      }
    }
    return Map.copyOf(places);
  }
}
