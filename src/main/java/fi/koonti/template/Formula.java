package fi.koonti.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A formula taken apart as far as the rows and columns in it go: references, quoted texts, and all
 * the rest as it is written.
 *
 * @param tokens {@link CellReference}, {@link Columns}, {@link InTable}, {@link Quoted} and {@link
 *     String} in their order
 */
public record Formula(List<Object> tokens) {

  public Formula {
    tokens = List.copyOf(tokens);
  }

  /** A text in a formula, without its quotes. */
  record Quoted(String text) {

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
  record Columns(String prefix, String sheet, String from, String to) {

    /** Other columns of the same sheet. */
    Columns withColumns(String first, String last) {
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
  record InTable(String table, String text, List<String> columns) {

    InTable {
      columns = List.copyOf(columns);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Where references go. */
  @FunctionalInterface
  interface Move {
    /** The reference after the move, or empty when what it meant is no longer there. */
    Optional<CellReference> moved(CellReference ref);

    /** Whole columns after the move, or empty when they are no longer there. */
    default Optional<Columns> moved(Columns whole) {
      return Optional.of(whole);
    }

    /**
     * Checks before a reference is given up, or one into a table is kept.
     *
     * @param token a {@link CellReference}, {@link Columns} or {@link InTable}
     * @throws LostColumn when it means a column that is left out, and nothing else
     */
    default void check(Object token) {}
  }

  /** Takes a formula apart; it is without {@code =}, as in the file. */
  public static Formula parse(String text) {
    return new Formula(new FormulaReader(text).read());
  }

  /** The references, in their order. */
  List<CellReference> refs() {
    List<CellReference> refs = new ArrayList<>();
    for (Object token : tokens) {
      if (token instanceof CellReference) {
        refs.add((CellReference) token);
      }
    }
    return refs;
  }

  /** Whether it is the same wherever its rows and columns go. */
  boolean isFixed() {
    return tokens.stream().allMatch(token -> token instanceof String || token instanceof Quoted);
  }

  /** The formula after a move. */
  String moved(Move move) {
    return moved(move, UnaryOperator.identity());
  }

  /** The formula after a move, its quoted texts changed. */
  String moved(Move move, UnaryOperator<String> texts) {
    StringBuilder formula = new StringBuilder(64);
    for (Object token : tokens) {
      if (token instanceof CellReference) {
        formula.append(kept(token, move.moved((CellReference) token), move));
      } else if (token instanceof Columns) {
        formula.append(kept(token, move.moved((Columns) token), move));
      } else if (token instanceof Quoted) {
        formula.append(new Quoted(texts.apply(((Quoted) token).text())));
      } else {
        if (token instanceof InTable) {
          move.check(token);
        }
        formula.append(token);
      }
    }
    return formula.toString();
  }

  private static Object kept(Object token, Optional<?> moved, Move move) {
    if (moved.isPresent()) {
      return moved.get();
    }
    move.check(token);
    return CellReference.LOST;
  }

  /** The formula as it reads in another cell after a copy; lost where a reference has no place. */
  public Formula copied(int rows, int columns) {
    List<Object> copied = new ArrayList<>();
    for (Object token : tokens) {
      if (token instanceof CellReference) {
        copied.add(
            ((CellReference) token)
                .copied(rows, columns)
                .<Object>map(ref -> ref)
                .orElse(CellReference.LOST));
      } else if (token instanceof Columns) {
        Columns whole = (Columns) token;
        Optional<String> from = CellReference.column(whole.from(), columns);
        Optional<String> to = CellReference.column(whole.to(), columns);
        boolean valid = from.isPresent() && to.isPresent();
        copied.add(valid ? whole.withColumns(from.get(), to.get()) : CellReference.LOST);
      } else {
        copied.add(token);
      }
    }
    return new Formula(copied);
  }

  /** The formula as it was written. */
  @Override
  public String toString() {
    return moved(Optional::of);
  }
}
