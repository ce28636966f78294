package fi.koonti.report.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.List;

/**
 * A table and its rows.
 *
 * @param name of its file, without ending; lasting
 */
record Table<T>(String name, List<CsvColumn<T>> columns, List<T> rows) {

  Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The name of its file. */
  String file() {
    return file(name);
  }

  /** The name of the file of a table. */
  static String file(String name) {
    return name + ".csv";
  }

  /** The table with a line of column names, lines ending in CR and LF. */
  String csv() {
    StringWriter csv = new StringWriter();
    CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(csv);
    writer.writeRecord(columns.stream().map(CsvColumn::name).toList());
    for (T row : rows) {
      writer.writeRecord(columns.stream().map(column -> column.field(row)).toList());
    }
    return csv.toString();
  }
}
