package fi.koonti.grid;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;

/**
 * For which numbers a section of a format code is meant: {@code [>=100]}.
 *
 * @param sign the comparison; empty for the section that says nothing about it
 */
record FormatCondition(String sign, double limit) {

  static final FormatCondition NONE = new FormatCondition("", 0);

  /** What stands in brackets, or empty when it is no comparison. */
  static Optional<FormatCondition> of(String inside) {
    for (String sign : new String[] {"<=", ">=", "<>", "<", ">", "="}) {
      if (inside.startsWith(sign)) {
        OptionalDouble limit = PlainNumber.parse(inside.substring(sign.length()));
        return limit.isPresent()
            ? Optional.of(new FormatCondition(sign, limit.getAsDouble()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  boolean isSaid() {
    return !sign.isEmpty();
  }

  /** Whether only numbers below zero meet it, so that the sign is the section's own business. */
  boolean isOfNegatives() {
    return sign.startsWith("<") && !sign.equals("<>") && limit <= 0;
  }

  boolean isMetBy(double number) {
    DoublePredicate meets =
        switch (sign) {
          case "<=" -> one -> one <= limit;
          case ">=" -> one -> one >= limit;
          case "<>" -> one -> one != limit;
          case "<" -> one -> one < limit;
          case ">" -> one -> one > limit;
          case "=" -> one -> one == limit;
          default -> one -> true;
        };
    return meets.test(number);
  }
}
