package fi.koonti.plan;

import fi.koonti.quantity.Doubt;
import fi.koonti.quantity.LevelReading;
import fi.koonti.quantity.MonthSpan;
import fi.koonti.quantity.UncountedChange;
import fi.koonti.text.KebabCase;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The number that a target asks for: its own, the baseline's where it says "the same", or one
 * counted from the baseline where it states a change. What may be meant otherwise has none: {@code
 * kasvaa 5 %} of a share may be of the share or in points, and from 8 {@code nousee 10 kpl} may be
 * to 10.
 *
 * @param number null when there is none
 * @param question why the stated change gives none; null when it does, or none is stated
 */
record TargetNumber(@Nullable BigDecimal number, @Nullable Question question) {

  /** Why a change gives no number. */
  enum Question {
    CHANGE_OF_SHARE,
    CHANGE_WITHOUT_BASELINE,
    CHANGE_MAY_BE_LEVEL,
    CHANGE_IN_OTHER_UNIT,
    CHANGE_WITHOUT_WAY,
    CHANGE_FROM_OTHER_YEAR,
    CHANGE_NOT_COUNTED,
    CHANGE_AGAINST_LEVEL,
    CHANGE_OF_NOTHING,
    FALL_OR_LOSS;

    /** How the texts call it, {@code fall-or-loss}. */
    String code() {
      return KebabCase.of(this);
    }
  }

  /** No share is more than all. */
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private static final TargetNumber NONE = new TargetNumber(null, null);

  static TargetNumber of(Indicator indicator) {
    Level target = indicator.target();
    LevelReading said = target.reading();
    if (target.isStated()) {
      return number(target.number());
    }
    if (said.history().size() > 1) {
      return ofItsYear(indicator);
    }
    if (UncountedChange.isSaid(said) || isOfOther(indicator)) {
      return asked(Question.CHANGE_NOT_COUNTED);
    }
    if (BaselineYears.differ(indicator)) {
      return asked(Question.CHANGE_FROM_OTHER_YEAR);
    }
    if (said.doubt() == Doubt.CHANGE_OR_LEVEL && said.step() != null) {
      return BaselineChange.of(indicator).by(said.step());
    }
    BigDecimal change = said.change();
    if (change != null && isOnlyChange(said, change)) {
      return isShare(indicator)
          ? changedShare(indicator, change)
          : BaselineChange.of(indicator).byPercent(change);
    }
    if (target.number() != null) {
      if (BaselineChange.of(indicator).isAgainst(target.number(), said.change())) {
        return asked(Question.CHANGE_AGAINST_LEVEL);
      }
      if (isOnTop(indicator)) {
        return asked(Question.CHANGE_MAY_BE_LEVEL);
      }
      return isSignedAlone(said) ? fallOrLoss(indicator) : number(target.number());
    }
    return isSame(said) ? number(indicator.baseline().number()) : NONE;
  }

  static TargetNumber number(@Nullable BigDecimal number) {
    return new TargetNumber(number == null ? null : plain(number), null);
  }

  static TargetNumber asked(Question question) {
    return new TargetNumber(null, question);
  }

  /** {@code 2024: 100, 2025: 120}: the value of the year that the target's period names. */
  private static TargetNumber ofItsYear(Indicator indicator) {
    Optional<Integer> year = MonthSpan.parseWhole(indicator.targetSpan()).map(MonthSpan::year);
    return indicator.target().reading().history().stream()
        .filter(value -> year.filter(one -> one == value.year()).isPresent())
        .findFirst()
        .map(value -> number(value.number()))
        .orElse(NONE);
  }

  /** {@code 10 uutta} where the baseline counts all, old and new. */
  private static boolean isOnTop(Indicator indicator) {
    BigDecimal baseline = indicator.baseline().number();
    return baseline != null
        && baseline.signum() != 0
        && UncountedChange.isOfNew(indicator.target().text())
        && Stream.of(indicator.name(), indicator.unit(), indicator.baseline().text())
            .noneMatch(UncountedChange::speaksOfNew);
  }

  /** A change, or "the same", of which nobody knows what it is compared with. */
  private static boolean isOfOther(Indicator indicator) {
    LevelReading said = indicator.target().reading();
    return UnreadWords.areComparedWith(said)
        || UnreadWords.isCompared(said) && !UnreadWords.ofTarget(indicator).isEmpty();
  }

  private static boolean isSame(LevelReading said) {
    return BaselineYears.isSame(said) && said.doubt() == Doubt.NONE;
  }

  static boolean isShare(Indicator indicator) {
    return indicator.type() == IndicatorType.PERCENT || indicator.unit().startsWith("%");
  }

  private static TargetNumber changedShare(Indicator indicator, BigDecimal change) {
    if (isTimes(indicator.target().text())) {
      TargetNumber times = BaselineChange.of(indicator).byPercent(change);
      boolean isWhole = times.number() != null && times.number().compareTo(WHOLE) > 0;
      return isWhole ? asked(Question.CHANGE_OF_SHARE) : times;
    }
    return indicator.target().number() == null
        ? asked(Question.CHANGE_OF_SHARE)
        : fallOrLoss(indicator);
  }

  /** {@code puolittuu}: of a share, too, half of it is meant, and no points. */
  private static boolean isTimes(String text) {
    return text.chars().noneMatch(Character::isDigit);
  }

  /** A loss stays below zero; a fall begins above it, and then nobody can tell which is meant. */
  private static TargetNumber fallOrLoss(Indicator indicator) {
    BigDecimal baseline = indicator.baseline().number();
    return baseline != null && baseline.signum() > 0
        ? asked(Question.FALL_OR_LOSS)
        : number(indicator.target().number());
  }

  private static boolean isOnlyChange(LevelReading said, BigDecimal change) {
    return said.doubt() == Doubt.NONE
        && (said.number() == null || said.number().compareTo(change) == 0);
  }

  private static boolean isSignedAlone(LevelReading said) {
    return said.number() != null
        && said.number().signum() < 0
        && said.chosen().filter(one -> one.text().equals(said.text().strip())).isPresent();
  }

  /** The same number without zeros that say nothing. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
