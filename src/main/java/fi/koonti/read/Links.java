package fi.koonti.read;

import fi.koonti.grid.GridCell;
import fi.koonti.text.TextNormalizer;
import java.util.Locale;
import java.util.Optional;

/** Puts the address of a link beside the words that people see. */
final class Links {

  private static final String BY_FORMULA = "HYPERLINK(\"";

  private Links() {}

  /** {@code Pöytäkirja (https://example.fi/5)}; the words alone when they say the address. */
  static String beside(String words, String address) {
    return says(words, address) ? words : words + " (" + address + ")";
  }

  /** The address of {@code HYPERLINK("https://example.fi";"liite")}; empty for other formulas. */
  static Optional<String> ofFormula(GridCell cell) {
    String formula = cell.formula().orElse("").strip();
    if (!formula.regionMatches(true, 0, BY_FORMULA, 0, BY_FORMULA.length())) {
      return Optional.empty();
    }
    int end = formula.indexOf('"', BY_FORMULA.length());
    String address = end < 0 ? "" : formula.substring(BY_FORMULA.length(), end);
    boolean outside = !address.isBlank() && !address.startsWith("#");
    return outside ? Optional.of(address) : Optional.empty();
  }

  /** Whether words name an address, as programs make links of typed addresses by themselves. */
  static boolean says(String words, String address) {
    String bare = bare(address);
    return bare.isEmpty() || bare(words).contains(bare);
  }

  private static String bare(String text) {
    return TextNormalizer.normal(text)
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^(mailto:|https?://)", "")
        .replace("http://", "")
        .replace("https://", "")
        .replaceFirst("[/?#]$", "");
  }
}
