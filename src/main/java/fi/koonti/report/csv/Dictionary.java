package fi.koonti.report.csv;

import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes {@code sanasto}: what each column of each file means, of what type it is, in which unit,
 * and which values it can have.
 */
final class Dictionary {

  /** What the dictionary says of a column. */
  record Entry(String table, CsvColumn<?> column) {

    /** Where the bundle tells of it. */
    String key() {
      return table + "." + column.name();
    }
  }

  private final Texts texts;

  Dictionary(Language language) {
    this.texts = Texts.of(Dictionary.class, "csv", language);
  }

  /** The dictionary of some tables. */
  Table<Entry> of(List<Table<?>> tables) {
    List<Entry> entries = new ArrayList<>();
    for (Table<?> table : tables) {
      table.columns().forEach(column -> entries.add(new Entry(table.name(), column)));
    }
    return new Table<>(
        "sanasto",
        List.of(
            CsvColumn.code("file", entry -> Table.file(entry.table())),
            CsvColumn.code("column", entry -> entry.column().name()),
            CsvColumn.code(
                "type",
                CsvValues.of(CsvColumn.Type.class, CsvColumn.Type::code),
                entry -> entry.column().type().code()),
            CsvColumn.text("unit", entry -> texts.find(entry.key() + ".unit").orElse(null)),
            CsvColumn.text("meaning", entry -> texts.get(entry.key())),
            CsvColumn.text("values", this::values)),
        entries);
  }

  /** Codes are listed; what any text can be is told with its type, once for all of them. */
  private String values(Entry entry) {
    List<String> values = entry.column().values();
    return values.isEmpty()
        ? texts.get("type." + entry.column().type().code())
        : String.join(" | ", values);
  }
}
