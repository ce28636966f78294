package fi.koonti.quantity;

import java.math.BigDecimal;
import java.util.Objects;

/** A value of one year out of a text that lists several: {@code 2019: 11200}. */
public record YearValue(int year, BigDecimal number) {
  public YearValue {
    Objects.requireNonNull(number, "number");
  }
}
