package fi.koonti.report;

import fi.koonti.layout.Words;
import fi.koonti.merge.ReportRow;
import fi.koonti.plan.Status;
import fi.koonti.text.Language;
import fi.koonti.text.Wording;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Picks the rows that need somebody's attention and puts the most pressing first: what is off
 * track, what was given up, what cannot be assessed, what was not answered; in each what binds
 * towards the council before the rest, then the graver status, then the wider gap.
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
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
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

  private static final List<Status> GRAVEST_FIRST =
      List.of(Status.NOT_REACHED, Status.DELAYED, Status.PARTLY);

  private static final Comparator<ReportRow> ORDER =
      Comparator.comparing((ReportRow row) -> Group.of(row).orElseThrow())
          .thenComparing(row -> binding(row.indicator().binding()))
          .thenComparing(row -> gravity(row.status()))
          .thenComparing(
              row -> Gap.relative(row).map(BigDecimal::negate).orElse(null),
              Comparator.nullsLast(Comparator.naturalOrder()));

  private Deviations() {}

  /** The rows in the order of the sheet; rows that are alike stay in plan order. */
  public static List<ReportRow> of(List<ReportRow> rows) {
    return rows.stream().filter(row -> Group.of(row).isPresent()).sorted(ORDER).toList();
  }

  /** The place of a status among those that are off track; the others are alike. */
  private static int gravity(Status status) {
    return status == null ? 0 : GRAVEST_FIRST.indexOf(status);
  }

  /** The place of a word for "towards whom it binds", the council's being 0; others come last. */
  private static int binding(String word) {
    int last = 0;
    for (Language language : Language.values()) {
      List<String> words = Words.bindings(language);
      last = words.size();
      for (int i = 0; i < words.size(); i++) {
        if (Wording.folded(words.get(i)).equals(Wording.folded(word))) {
          return i;
        }
      }
    }
    return last;
  }
}
