package fi.koonti.planbook;

import fi.koonti.grid.GridRefusal;
import java.util.Locale;

/** Why a workbook cannot be read, in few letters. */
final class Refusal {

  private Refusal() {}

  /** The technical reason: for whoever helps, so it is the same in all languages. */
  static String why(GridRefusal refusal) {
    String reason = refusal.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return refusal.facts().isEmpty()
        ? reason
        : reason + ": " + String.join(", ", refusal.facts().values());
  }
}
