package fi.koonti.template.formula;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A formula taken apart as far as the rows and columns in it go: references, quoted texts, and all
 * the rest as it is written.
 *
 * @param tokens in their order
 */
public record Formula(List<FormulaToken> tokens) {

  /** What stands where a reference has lost its rows, its columns or its sheet. */
  static final Plain LOST = new Plain("#REF!");

  public Formula {
    tokens = List.copyOf(tokens);
  }

  /** What is neither reference nor quoted text. */
  public record Plain(String text) implements FormulaToken {

    @Override
    public boolean isFixed() {
      return true;
    }

    @Override
    public String moved(Move move, UnaryOperator<String> texts) {
      return text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** A text in a formula, without its quotes. */
  public record Quoted(String text) implements FormulaToken {

    @Override
    public boolean isFixed() {
      return true;
    }

    @Override
    public String moved(Move move, UnaryOperator<String> texts) {
      return new Quoted(texts.apply(text)).toString();
    }

    @Override
    public String toString() {
      return '"' + text.replace("\"", "\"\"") + '"';
    }
  }

  /**
   * Whole columns, {@code Tiedot!A:C}; their rows never move.
   *
   * @param prefix the sheet as it is written, with its {@code !}; empty for the formula's own sheet
   * @param sheet the name of the sheet, or null for the formula's own
   * @param from the letters of the first corner with their dollar sign
   * @param to the letters of the last corner with their dollar sign
   */
  public record Columns(String prefix, @Nullable String sheet, String from, String to)
      implements FormulaToken {

    @Override
    public String moved(Move move, UnaryOperator<String> texts) {
      return kept(this, move.moved(this), move);
    }

    @Override
    public FormulaToken copied(int rows, int columns) {
      Optional<String> first = CellReference.column(from, columns);
      Optional<String> last = CellReference.column(to, columns);
      boolean valid = first.isPresent() && last.isPresent();
      return valid ? withColumns(first.get(), last.get()) : LOST;
    }

    /** Other columns of the same sheet. */
    public Columns withColumns(String first, String last) {
      return new Columns(prefix, sheet, first, last);
    }

    @Override
    public String toString() {
      return prefix + from + ":" + to;
    }
  }

  /**
   * What follows the name of a table, {@code [[#This Row],[Tila]]}; it is never rewritten, as the
   * columns of a table keep their names.
   *
   * @param table the name of the table
   * @param text the brackets and all in them
   * @param columns the names in them, those of columns and others
   */
  public record InTable(String table, String text, List<String> columns) implements FormulaToken {

    public InTable {
      columns = List.copyOf(columns);
    }

    @Override
    public String moved(Move move, UnaryOperator<String> texts) {
      move.check(this);
      return text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Where references go. */
  @FunctionalInterface
  public interface Move {
    /** The reference after the move, or empty when what it meant is no longer there. */
    Optional<CellReference> moved(CellReference ref);

    /** Whole columns after the move, or empty when they are no longer there. */
    default Optional<Columns> moved(Columns whole) {
      return Optional.of(whole);
    }

    /**
     * Checks before a reference is given up, or one into a table is kept.
     *
     * @throws LostColumnException when it means a column that is left out, and nothing else
     */
    default void check(FormulaToken token) {}
  }

  /** Takes a formula apart; it is without {@code =}, as in the file. */
  public static Formula parse(String text) {
    return new Formula(new FormulaReader(text).read());
  }

  /** The references, in their order. */
  public List<CellReference> refs() {
    return tokens.stream()
        .filter(CellReference.class::isInstance)
        .map(CellReference.class::cast)
        .toList();
  }

  /** Whether it is the same wherever its rows and columns go. */
  public boolean isFixed() {
    return tokens.stream().allMatch(FormulaToken::isFixed);
  }

  /** The formula after a move. */
  public String moved(Move move) {
    return moved(move, UnaryOperator.identity());
  }

  /** The formula after a move, its quoted texts changed. */
  public String moved(Move move, UnaryOperator<String> texts) {
    StringBuilder formula = new StringBuilder(64);
    tokens.forEach(token -> formula.append(token.moved(move, texts)));
    return formula.toString();
  }

  /** What stands in the stead of a reference that was moved. */
  static String kept(FormulaToken token, Optional<? extends FormulaToken> moved, Move move) {
    if (moved.isEmpty()) {
      move.check(token);
      return LOST.text();
    }
    return moved.get().toString();
  }

  /** The formula as it reads in another cell after a copy; lost where a reference has no place. */
  public Formula copied(int rows, int columns) {
    return new Formula(tokens.stream().map(token -> token.copied(rows, columns)).toList());
  }

  /** The formula as it was written. */
  @Override
  public String toString() {
    return moved(Optional::of);
  }
}
