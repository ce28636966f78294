package fi.koonti.planbook;

import fi.koonti.layout.Words;
import fi.koonti.plan.Status;
import fi.koonti.plan.StatusChoice;
import fi.koonti.text.Language;
import java.util.Arrays;
import java.util.List;

/** How statuses are offered until a municipality decides otherwise. */
final class StatusDefaults {

  private StatusDefaults() {}

  /** All statuses in their order. */
  static List<StatusChoice> all(Language language) {
    return Arrays.stream(Status.values()).map(status -> choice(status, language)).toList();
  }

  private static StatusChoice choice(Status status, Language language) {
    return new StatusChoice(
        status,
        Words.defaultName(status, language),
        colour(status),
        status.isDeviation(),
        needsOutcome(status));
  }

  /** The colour in charts, RRGGBB; chosen to be told apart in grey and by the colour-blind. */
  static String colour(Status status) {
    return switch (status) {
      case REACHED -> "14664A";
      case ON_TRACK -> "A9CDEB";
      case PARTLY -> "C9A227";
      case DELAYED -> "B85A00";
      case NOT_REACHED -> "7F1D1A";
      case DROPPED -> "6B5B95";
      case NOT_ASSESSABLE -> "8894A0";
      case NOT_STARTED -> "C5CCD3";
    };
  }

  /** Whoever says how it went must say what came of it. */
  private static boolean needsOutcome(Status status) {
    return switch (status) {
      case REACHED, ON_TRACK, PARTLY, DELAYED, NOT_REACHED -> true;
      case DROPPED, NOT_ASSESSABLE, NOT_STARTED -> false;
    };
  }
}
