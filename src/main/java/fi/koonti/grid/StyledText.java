package fi.koonti.grid;

import java.util.List;
import java.util.function.Predicate;

/**
 * A text whose letters may look unlike each other.
 *
 * @param text all letters
 * @param runs the same in pieces of one look; empty when all have that of the cell
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

  /**
   * A piece of one look.
   *
   * @param ink the colour of its letters, as {@link Colours} has it
   */
  record Run(String text, Strike strike, Level level, String ink) {

    /** The colour that the style of the cell has. */
    static final String AS_CELL = "cell";

    /** A piece that says nothing of its look. */
    static Run asCell(String text) {
      return new Run(text, Strike.AS_CELL, Level.ON_LINE, AS_CELL);
    }

    boolean isPlain() {
      return strike != Strike.YES && level == Level.ON_LINE && ink.equals(AS_CELL);
    }

    private boolean isStruckIn(CellStyle style) {
      return strike == Strike.YES || strike == Strike.AS_CELL && style.struck();
    }

    private boolean isUnseenIn(CellStyle style) {
      return ink.equals(AS_CELL) ? style.look().unseen() : Colours.areSame(ink, style.ground());
    }
  }

  /**
   * What is left when the letters that do not count are taken out.
   *
   * @param text with raised and lowered digits as such, so that a footnote sign is no digit
   * @param struck the letters that were taken out since they are struck out; empty for none
   * @param hidden those that were since they cannot be seen beside the others; empty for none
   * @param unseen whether nothing of the text can be seen
   */
  record Letters(String text, String struck, String hidden, boolean unseen) {}

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

  /** The letters that count in a cell of a style, and those that do not. */
  Letters letters(CellStyle style) {
    boolean dark = style.look().unseen();
    if (runs.isEmpty()) {
      return style.struck() ? new Letters("", text, "", dark) : new Letters(text, "", "", dark);
    }
    List<Run> left = runs.stream().filter(run -> !run.isStruckIn(style)).toList();
    List<Run> seen = left.stream().filter(run -> !run.isUnseenIn(style)).toList();
    boolean unseen = seen.stream().allMatch(run -> run.text().isBlank());
    List<Run> kept = unseen ? left : seen;
    String joined = joined(kept);
    return kept.size() == runs.size()
        ? new Letters(joined, "", "", unseen)
        : new Letters(
            joined.strip(),
            taken(run -> run.isStruckIn(style)),
            unseen ? "" : taken(run -> !run.isStruckIn(style) && run.isUnseenIn(style)),
            unseen && !joined.isBlank());
  }

  /** The letters of some runs, those apart with a space between. */
  private String taken(Predicate<Run> out) {
    StringBuilder taken = new StringBuilder();
    boolean apart = false;
    for (Run run : runs) {
      if (out.test(run)) {
        taken.append(apart && taken.length() > 0 ? " " : "").append(run.text());
        apart = false;
      } else {
        apart |= !run.text().isEmpty();
      }
    }
    return taken.toString().strip();
  }

  private String joined(List<Run> kept) {
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
              && kept.size() < runs.size();
      text.append(twice ? letters.substring(1) : letters);
    }
    return text.toString();
  }
}
