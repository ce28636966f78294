package fi.koonti.layout;

import java.util.Locale;
import java.util.Set;

/**
 * The formulas by which a form counts and checks itself, told from those that people write beside
 * them. Programs write references and sheet names in their own ways, but not these functions.
 */
public final class LiveFormulas {

  /** Each live formula of the form has at least one of them. */
  private static final Set<String> FUNCTIONS = Set.of("COUNTIF(", "SUMPRODUCT(", "IFERROR(");

  /** What LibreOffice writes into an {@code .xls} where a formula is longer than that can hold. */
  private static final String TOO_LONG = "#N/A";

  private LiveFormulas() {}

  /**
   * Whether the form itself may have this formula.
   *
   * @param formula without {@code =}; empty when a cell shares the formula of another, as rows do
   *     that a program has written together
   */
  public static boolean isOne(String formula) {
    return formula.isEmpty() || hasOne(formula) || hasOne(formula.toUpperCase(Locale.ROOT));
  }

  private static boolean hasOne(String formula) {
    return formula.equals(TOO_LONG) || FUNCTIONS.stream().anyMatch(formula::contains);
  }
}
