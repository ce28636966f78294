package fi.koonti.merge;

import fi.koonti.plan.Attribute;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Level;
import fi.koonti.plan.Plan;
import fi.koonti.quantity.CalendarValue;
import fi.koonti.quantity.LevelReading;
import fi.koonti.text.TextNormalizer;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/** Whether two texts of a level ask for the same: the same number, limit and time. */
final class Rewording {

  private final Plan plan;

  Rewording(Plan plan) {
    this.plan = plan;
  }

  /** Whether a level said the same in other words, or in the same; not known of words alone. */
  boolean saysTheSame(Indicator indicator, Attribute level, String then) {
    Level now = level.level(indicator);
    if (TextNormalizer.same(then, now.text())) {
      return true;
    }
    Indicator before = indicator.with(level, Level.of(then, null, plan.measure(indicator)));
    return indicator.isDay()
        ? isSameDay(before, indicator, level)
        : indicator.isNumeric() && isSameNumber(before, indicator, level);
  }

  private boolean isSameDay(Indicator before, Indicator now, Attribute level) {
    int year = plan.settings().year();
    Optional<CalendarValue> day = now.day(level, year).value();
    return day.isPresent()
        && before.day(level, year).value().equals(day)
        && before.day(level, year).byThen() == now.day(level, year).byThen();
  }

  private static boolean isSameNumber(Indicator before, Indicator now, Attribute level) {
    BigDecimal one = before.number(level);
    BigDecimal other = now.number(level);
    LevelReading said = level.level(before).reading();
    LevelReading says = level.level(now).reading();
    return one != null
        && other != null
        && one.compareTo(other) == 0
        && said.bound() == says.bound()
        && said.approximate() == says.approximate()
        && Objects.equals(said.period(), says.period())
        && said.dates().equals(says.dates());
  }
}
