package fi.koonti.assess;

import fi.koonti.text.KebabCase;
import java.util.Objects;

/**
 * Why the outcomes of some periods give no sum.
 *
 * @param period the one that is in the way, {@code 2024-Q2}, or a day on which none begins
 */
public record SumGap(Kind kind, String period) {

  public SumGap {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(period, "period");
  }

  /** What is in the way. */
  public enum Kind {
    /** Shares are not added up. */
    OF_SHARES,
    /** The periods do not follow one another. */
    OF_PERIODS,
    /** No workbook of a period is given. */
    NOT_GIVEN,
    /** A period brought no certain number. */
    NO_NUMBER
  }

  /** The code of the reason, {@code sum-no-number}. */
  public String code() {
    return "sum-" + KebabCase.of(kind);
  }
}
