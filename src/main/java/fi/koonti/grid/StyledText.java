package fi.koonti.grid;

import java.util.ArrayList;
import java.util.List;

/**
 * A text whose letters may look unlike each other.
 *
 * @param text all letters
 * @param runs the same in pieces of one look; empty when nothing in it is struck out or raised
 */
record StyledText(String text, List<Run> runs) {

  static final StyledText EMPTY = new StyledText("", List.of());

  /** How letters are struck out. */
  enum Strike {
    YES,
    NO,
    /** As the style of the cell has it. */
    AS_CELL
  }

  /** Where letters stand. */
  enum Level {
    ON_LINE,
    RAISED,
    LOWERED
  }

  /** A piece of one look. */
  record Run(String text, Strike strike, Level level) {
    boolean isPlain() {
      return strike != Strike.YES && level == Level.ON_LINE;
    }
  }

  /**
   * What is left when the struck letters are taken out.
   *
   * @param text with raised and lowered digits as such, so that a footnote sign is no digit
   * @param struck the letters that were taken out; empty for none
   */
  record Letters(String text, String struck) {}

  StyledText {
    runs = List.copyOf(runs);
  }

  /** A text all of one look. */
  static StyledText plain(String text) {
    return new StyledText(text, List.of());
  }

  /** A text in pieces. */
  static StyledText of(List<Run> runs) {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    boolean one = runs.stream().allMatch(Run::isPlain);
    boolean mixed = runs.stream().map(Run::strike).distinct().count() > 1;
    return one && !mixed ? plain(text.toString()) : new StyledText(text.toString(), runs);
  }

  /**
   * The letters that count, and those that do not.
   *
   * @param struckCell whether the style of the cell strikes letters out
   */
  Letters letters(boolean struckCell) {
    if (runs.isEmpty()) {
      return struckCell ? new Letters("", text) : new Letters(text, "");
    }
    List<Run> kept = new ArrayList<>();
    StringBuilder struck = new StringBuilder();
    boolean apart = false;
    for (Run run : runs) {
      boolean out = run.strike() == Strike.YES || run.strike() == Strike.AS_CELL && struckCell;
      if (!out) {
        kept.add(run);
        apart |= !run.text().isEmpty();
      } else {
        struck.append(apart && struck.length() > 0 ? " " : "").append(run.text());
        apart = false;
      }
    }
    String left = joined(kept);
    return struck.length() == 0
        ? new Letters(left, "")
        : new Letters(left.strip(), struck.toString().strip());
  }

  private static String joined(List<Run> kept) {
    // Where all letters are small and high, none of them is a sign beside a number.
    boolean onLine =
        kept.stream().anyMatch(run -> run.level() == Level.ON_LINE && !run.text().isBlank());
    StringBuilder text = new StringBuilder();
    for (Run run : kept) {
      String letters = onLine ? SmallLetters.of(run.text(), run.level()) : run.text();
      boolean twice =
          text.length() > 0
              && text.charAt(text.length() - 1) == ' '
              && letters.startsWith(" ")
              && kept.size() > 1;
      text.append(twice ? letters.substring(1) : letters);
    }
    return text.toString();
  }
}
