package fi.koonti.layout;

import fi.koonti.text.Language;
import java.util.Collection;
import java.util.Optional;

/**
 * By what an annotated copy is known when it comes back: the sheet {@code Korjattavaa} by stamps
 * beside its texts, in whatever language it is and whatever it is called now; the marks of cells by
 * a word in their rules; the sheet's place in the workbook by a defined name.
 */
public final class CorrectionMark {

  /** A word that no formula of anybody else has; the rules of marks begin with it. */
  public static final String RULE = "koonti.korjattavaa";

  /** The hidden name of the sheet's first cell, which programs keep when the sheet is renamed. */
  public static final String NAME = "koonti_korjattavaa";

  private static final String STAMP = RULE + "|";

  private CorrectionMark() {}

  /** What the sheet is called. */
  public static String sheet(Language language) {
    return LayoutTexts.get("correction.sheet", language);
  }

  /** The stamp of some texts of the sheet. */
  public static String stamp(Collection<String> texts) {
    return STAMP + PrintedTexts.of(texts).text();
  }

  /** The texts that a stamp vouches for, or empty when the text is no stamp. */
  public static Optional<PrintedTexts> read(String text) {
    int from = 0;
    while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    return text.startsWith(STAMP, from)
        ? Optional.of(PrintedTexts.read(text.substring(from + STAMP.length())))
        : Optional.empty();
  }
}
