package fi.koonti.read;

import fi.koonti.submission.Value;
import fi.koonti.text.Decimals;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Recognises the shares that a consolidated workbook of version 0.1 keeps as the fraction that the
 * cell held: {@code 0.805} beside the number 80.5.
 */
final class ShareOfOld {

  private ShareOfOld() {}

  /**
   * An outcome as people saw it in its cell.
   *
   * @param text the outcome, as kept
   * @param number the number that was understood, as kept; may be empty
   */
  static String shown(String text, String number) {
    Optional<BigDecimal> understood = Decimals.of(number);
    return Decimals.plain(text)
        .filter(held -> held.signum() != 0 && understood.isPresent())
        .filter(held -> held.movePointRight(2).compareTo(understood.get()) == 0)
        .map(share -> Value.ofShare(share).text())
        .orElse(text);
  }
}
