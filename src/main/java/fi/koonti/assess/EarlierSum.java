package fi.koonti.assess;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What earlier periods brought together.
 *
 * @param amount zero where there was none
 * @param exact whether each part was told as one exact number
 * @param since the first day that it counts from
 */
public record EarlierSum(BigDecimal amount, boolean exact, LocalDate since) {
  public EarlierSum {
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(since, "since");
  }
}
