package fi.koonti.revision;

import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import fi.koonti.plan.Sector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The forms of one sector that a new plan makes other than the old one did: what they show or
 * demand is not the same, so they must be sent anew.
 *
 * @param periods keys, in plan order; never empty
 */
public record TouchedForms(Sector sector, List<String> periods) {

  public TouchedForms {
    periods = List.copyOf(periods);
  }

  /** The forms that the new plan asks for and the old one did not, or not so; in plan order. */
  static List<TouchedForms> between(Plan before, Plan after) {
    List<TouchedForms> touched = new ArrayList<>();
    for (Sector sector : after.sectors()) {
      List<String> periods =
          after.periods().stream()
              .filter(period -> !after.asked(period, sector).isEmpty())
              .filter(period -> isOther(before, after, period, sector))
              .map(Period::key)
              .toList();
      if (!periods.isEmpty()) {
        touched.add(new TouchedForms(sector, periods));
      }
    }
    return List.copyOf(touched);
  }

  private static boolean isOther(Plan before, Plan after, Period period, Sector sector) {
    Optional<FormContent> was =
        before
            .period(period.key())
            .flatMap(
                then -> before.sector(sector.code()).map(its -> FormContent.of(before, then, its)));
    return !was.equals(Optional.of(FormContent.of(after, period, sector)));
  }
}
