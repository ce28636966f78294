package fi.koonti.report.csv;

import fi.koonti.quantity.CalendarValue;
import fi.koonti.text.Signs;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table of some rows.
 *
 * @param name a lasting key, {@code focusArea}
 * @param type what its fields are
 * @param values all that it can have; none where any value of its type can stand
 * @param value what stands in it for a row; null and the empty text are both nothing
 */
record CsvColumn<T>(
    String name, Type type, List<String> values, Function<T, @Nullable String> value) {

  CsvColumn {
    values = List.copyOf(values);
  }

  /** What a field can be. */
  enum Type {
    /** What a person wrote, or a sentence; see {@link CsvColumn#field}. */
    TEXT,
    /** A word that never changes with the language. */
    CODE,
    /** A whole number. */
    INTEGER,
    /** A number with a point before its decimals, no thousands apart. */
    NUMBER,
    /** {@code 2023-09-30}, or less precisely {@code 2023-09}, {@code 2023-Q3}, {@code 2023-H2}. */
    DAY,
    /** {@code 2023-09-30T12:00:00Z}. */
    TIME;

    /** How the dictionary writes it, {@code text}. */
    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What a spreadsheet could take for the beginning of a formula, and what marks that it is none.
   */
  private static final String MARKED = "=+-@\t\r'";

  static <T> CsvColumn<T> text(String name, Function<T, @Nullable String> value) {
    return new CsvColumn<>(name, Type.TEXT, List.of(), value);
  }

  static <T> CsvColumn<T> code(String name, Function<T, @Nullable String> value) {
    return code(name, List.of(), value);
  }

  static <T> CsvColumn<T> code(
      String name, List<String> values, Function<T, @Nullable String> value) {
    return new CsvColumn<>(name, Type.CODE, values, value);
  }

  /** 1 for yes, 0 for no: so sums count. */
  static <T> CsvColumn<T> flag(String name, Predicate<T> value) {
    return new CsvColumn<>(
        name, Type.INTEGER, List.of("0", "1"), row -> value.test(row) ? "1" : "0");
  }

  static <T> CsvColumn<T> time(String name, Function<T, @Nullable Instant> value) {
    return new CsvColumn<>(name, Type.TIME, List.of(), value.andThen(CsvColumn::written));
  }

  static <T> CsvColumn<T> integer(String name, Function<T, @Nullable Integer> value) {
    return new CsvColumn<>(name, Type.INTEGER, List.of(), value.andThen(CsvColumn::written));
  }

  static <T> CsvColumn<T> number(String name, Function<T, @Nullable BigDecimal> value) {
    return new CsvColumn<>(name, Type.NUMBER, List.of(), value.andThen(CsvColumn::written));
  }

  static <T> CsvColumn<T> day(String name, Function<T, Optional<CalendarValue>> value) {
    return new CsvColumn<>(
        name,
        Type.DAY,
        List.of(),
        value.andThen(day -> day.map(CalendarValue::toString).orElse(null)));
  }

  /**
   * The field of a row. A text that begins with a sign of a formula, or with an apostrophe, has an
   * apostrophe before it: so no spreadsheet computes it, and whoever takes one leading apostrophe
   * away has it to the letter.
   */
  String field(T row) {
    String field = value.apply(row);
    if (field == null || field.isEmpty()) {
      return "";
    }
    String marked = type == Type.TEXT && MARKED.indexOf(field.charAt(0)) >= 0 ? "'" + field : field;
    return Signs.shown(marked);
  }

  private static @Nullable String written(@Nullable Integer number) {
    return number == null ? null : number.toString();
  }

  private static @Nullable String written(@Nullable Instant time) {
    return time == null ? null : time.toString();
  }

  private static @Nullable String written(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }
}
