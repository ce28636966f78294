package fi.koonti.grid;

import fi.koonti.grid.FormatToken.Kind;
import fi.koonti.text.Language;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What a cell's number format makes of what stands in the cell; the one resolver for all kinds of
 * files. Where a program would follow the language of the computer, it is a Finnish one's way.
 */
public final class NumberFormat {

  /** The format of cells that have none. */
  public static final NumberFormat GENERAL = of("General");

  private static final FormatSection DAY = FormatScanner.sections("d\\.m\\.yyyy").get(0);

  private final String code;
  private final List<FormatSection> sections;

  private NumberFormat(String code) {
    this.code = code;
    this.sections = FormatScanner.sections(code.isBlank() ? "General" : code);
  }

  /** The format of a code as the file format has it, {@code d.m.yyyy;@}; any text is one. */
  public static NumberFormat of(String code) {
    return new NumberFormat(code);
  }

  /** The format of an id that files need not explain; general for ids that are not built in. */
  static NumberFormat builtIn(int id) {
    return BuiltInFormats.code(id).map(NumberFormat::of).orElse(GENERAL);
  }

  /** What becomes of a number. */
  public NumberShape shape(double number) {
    return section(number).map(FormatSection::shape).orElse(NumberShape.GENERAL);
  }

  /** The colour in which its first section shows all; unknown for one that hides nothing. */
  String ink() {
    return sections.get(0).colour().equals("white") ? Colours.WHITE : Colours.UNKNOWN;
  }

  /** Whether a day is shown without its month's day, as {@code joulu 24}. */
  public boolean isOfMonths() {
    FormatSection first = sections.get(0);
    return first.shape() == NumberShape.DATE && !first.hasDayOfMonth();
  }

  /**
   * Whether a day is shown so that it reads as another one ({@code 6.7.2024} for the 7th of June),
   * which nobody can tell who did not make the format.
   */
  public boolean misleadsAbout(LocalDate day) {
    return sections.get(0).misleadsAbout(day);
  }

  /**
   * Whether a day is shown as something else than a day or a month: with words of the format
   * ({@code "tavoite "d.m.yyyy}), or without its month ({@code yyyy}).
   */
  public boolean saysMoreThanDay() {
    FormatSection first = sections.get(0);
    return first.has(FormatToken.Kind.DAY) && (first.hasWords() || !first.hasMonth());
  }

  /**
   * What is shown of a number.
   *
   * @param date the day of a number that is shown as one, or empty when no calendar has it
   */
  Shown shown(double number, Optional<LocalDateTime> date, Language language) {
    Optional<FormatSection> section = section(number);
    if (section.isEmpty()) {
      return Shown.alone(NumberDrawing.general(number, language));
    }
    NumberShape shape = section.get().shape();
    if (shape == NumberShape.GENERAL || shape == NumberShape.PERCENT) {
      boolean ownSign = number < 0 && isOfNegatives(section.get());
      return new NumberDrawing(section.get(), number, ownSign, language).shown();
    }
    Optional<String> drawn = DateDrawing.drawn(section.get(), number, date, language);
    return drawn.map(Shown::other).orElse(Shown.alone(NumberDrawing.general(number, language)));
  }

  /** What is shown of a day that stands in the file as letters. */
  String shown(LocalDateTime date, Language language) {
    FormatSection first = sections.get(0);
    NumberShape shape = first.shape();
    FormatSection day = shape.hasDay() || shape == NumberShape.TIME ? first : DAY;
    return DateDrawing.drawn(day, date, language);
  }

  /** What is shown of a text. */
  String shown(String text) {
    FormatSection last = sections.get(sections.size() - 1);
    boolean said = sections.size() == 4 || last.has(Kind.TEXT);
    if (!said) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    for (FormatToken token : last.tokens()) {
      switch (token.kind()) {
        case TEXT, GENERAL -> shown.append(text);
        case LITERAL -> shown.append(token.text());
        default -> {
          // Digits and days are nothing to a text.
        }
      }
    }
    return shown.toString();
  }

  /** The section for a number, or empty when none is meant for it. */
  private Optional<FormatSection> section(double number) {
    List<FormatSection> all = numeric();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    if (all.size() == 1 && !all.get(0).condition().isSaid()) {
      return Optional.of(all.get(0));
    }
    if (all.stream().anyMatch(one -> one.condition().isSaid())) {
      return byCondition(all, number);
    }
    if (all.size() == 2) {
      return Optional.of(all.get(number >= 0 ? 0 : 1));
    }
    return Optional.of(all.get(number > 0 ? 0 : number < 0 ? 1 : 2));
  }

  private static Optional<FormatSection> byCondition(List<FormatSection> all, double number) {
    for (int i = 0; i < all.size(); i++) {
      FormatSection section = all.get(i);
      boolean last = i == all.size() - 1 && i > 0;
      boolean meets =
          section.condition().isSaid()
              ? section.condition().isMetBy(number)
              : last || (i == 0 ? number > 0 : number < 0);
      if (meets) {
        return Optional.of(section);
      }
    }
    return Optional.empty();
  }

  /** Whether a section shows numbers below zero without a sign of the program's. */
  private boolean isOfNegatives(FormatSection section) {
    if (section.condition().isSaid()) {
      return section.condition().isOfNegatives();
    }
    List<FormatSection> all = numeric();
    boolean plain = all.stream().noneMatch(one -> one.condition().isSaid());
    // [>=0]0;0 says of its second section as much as 0;0 does.
    boolean rest = all.size() == 2 && all.get(0).condition().equals(new FormatCondition(">=", 0));
    return (plain || rest) && all.size() > 1 && all.get(1) == section;
  }

  private List<FormatSection> numeric() {
    FormatSection last = sections.get(sections.size() - 1);
    // A number in a cell for texts, of which all is one section, is shown as it is.
    boolean text = sections.size() <= 4 && last.has(Kind.TEXT);
    int size = Math.min(3, text ? sections.size() - 1 : sections.size());
    return sections.subList(0, size);
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NumberFormat format && code.equals(format.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }
}
