package fi.koonti.grid;

import fi.koonti.grid.StyledText.Level;

/** Writes raised and lowered digits with the letters made for them: m², CO₂, 120¹. */
final class SmallLetters {

  private static final String PLAIN = "0123456789+-=()";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";

  private SmallLetters() {}

  /** A text on a level; letters that have no such form stay as they are. */
  static String of(String text, Level level) {
    if (level == Level.ON_LINE) {
      return text;
    }
    String forms = level == Level.RAISED ? RAISED : LOWERED;
    StringBuilder small = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int at = PLAIN.indexOf(text.charAt(i));
      small.append(at < 0 ? text.charAt(i) : forms.charAt(at));
    }
    return small.toString();
  }
}
