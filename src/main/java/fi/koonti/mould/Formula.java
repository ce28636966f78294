package fi.koonti.mould;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A formula taken apart as far as the rows in it go: references, quoted texts, and all the rest as
 * it is written.
 *
 * @param tokens {@link Ref}, {@link Columns}, {@link Quoted} and {@link String} in their order
 */
record Formula(List<Object> tokens) {

  Formula {
    tokens = List.copyOf(tokens);
  }

  /** A text in a formula, without its quotes. */
  record Quoted(String text) {

    @Override
    public String toString() {
      return '"' + text.replace("\"", "\"\"") + '"';
    }
  }

  /** Whole columns, {@code Tiedot!A:C}; their rows never move. */
  record Columns(String prefix, String from, String to) {

    @Override
    public String toString() {
      return prefix + from + ":" + to;
    }
  }

  /** Where references go. */
  @FunctionalInterface
  interface Move {
    /** The reference after the move, or empty when what it meant is no longer there. */
    Optional<Ref> moved(Ref ref);
  }

  /** Takes a formula apart; it is without {@code =}, as in the file. */
  static Formula parse(String text) {
    return new Formula(new FormulaReader(text).read());
  }

  /** The references, in their order. */
  List<Ref> refs() {
    List<Ref> refs = new ArrayList<>();
    for (Object token : tokens) {
      if (token instanceof Ref) {
        refs.add((Ref) token);
      }
    }
    return refs;
  }

  /** Whether it is the same wherever its rows go. */
  boolean isFixed() {
    return refs().isEmpty();
  }

  /** The formula after a move. */
  String moved(Move move) {
    return moved(move, UnaryOperator.identity());
  }

  /** The formula after a move, its quoted texts changed. */
  String moved(Move move, UnaryOperator<String> texts) {
    StringBuilder formula = new StringBuilder(64);
    for (Object token : tokens) {
      if (token instanceof Ref) {
        formula.append(move.moved((Ref) token).map(Ref::toString).orElse(Ref.LOST));
      } else if (token instanceof Quoted) {
        formula.append(new Quoted(texts.apply(((Quoted) token).text())));
      } else {
        formula.append(token);
      }
    }
    return formula.toString();
  }

  /** The formula as it reads in another cell after a copy; lost where a reference has no place. */
  Formula copied(int rows, int columns) {
    List<Object> copied = new ArrayList<>();
    for (Object token : tokens) {
      if (token instanceof Ref) {
        copied.add(((Ref) token).copied(rows, columns).<Object>map(ref -> ref).orElse(Ref.LOST));
      } else if (token instanceof Columns) {
        Columns whole = (Columns) token;
        Optional<String> from = Ref.column(whole.from(), columns);
        Optional<String> to = Ref.column(whole.to(), columns);
        boolean valid = from.isPresent() && to.isPresent();
        copied.add(valid ? new Columns(whole.prefix(), from.get(), to.get()) : Ref.LOST);
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
