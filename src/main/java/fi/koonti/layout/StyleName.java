package fi.koonti.layout;

import fi.koonti.plan.Status;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The cell styles that pouring asks for by name, where one column holds things of several kinds.
 * Every template has them; what they look like is its owner's business.
 */
public enum StyleName {
  HEADING("Koonti sarakeotsikko"),
  TEXT("Koonti teksti"),
  /** A number with decimals. */
  NUMBER("Koonti luku"),
  /** A whole number: shown without a decimal sign. */
  COUNT("Koonti määrä"),
  /** A count that leads to what it counts. */
  COUNT_LINK("Koonti määrä linkki"),
  /** A share of whole percents. */
  SHARE("Koonti osuus"),
  /** A share with one decimal or two. */
  SHARE_DECIMALS("Koonti osuus desimaalein"),
  DATE("Koonti päivä"),
  STATUS_DONE("Koonti tila valmis"),
  STATUS_UNDER_WAY("Koonti tila kesken"),
  STATUS_TO_CORRECT("Koonti tila korjattava"),
  STATUS_LOST("Koonti tila ei toteudu"),
  STATUS_UNKNOWN("Koonti tila ei tiedossa");

  private final String text;

  StyleName(String text) {
    this.text = text;
  }

  /** The name as the workbook has it. */
  public String text() {
    return text;
  }

  /**
   * The style of a number; a format that may show decimals shows their sign to whole numbers too.
   */
  public static StyleName of(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0 ? COUNT : NUMBER;
  }

  /** The style of a share, 0.805 for 80,5 %. */
  public static StyleName ofShare(BigDecimal share) {
    return share.stripTrailingZeros().scale() <= 2 ? SHARE : SHARE_DECIMALS;
  }

  /** The style of a status beside its word; null means "not answered". */
  public static StyleName of(@Nullable Status status) {
    if (status == null) {
      return STATUS_UNKNOWN;
    }
    return switch (status) {
      case REACHED -> STATUS_DONE;
      case ON_TRACK, NOT_STARTED -> STATUS_UNDER_WAY;
      case PARTLY, DELAYED -> STATUS_TO_CORRECT;
      case NOT_REACHED -> STATUS_LOST;
      case DROPPED, NOT_ASSESSABLE -> STATUS_UNKNOWN;
    };
  }
}
