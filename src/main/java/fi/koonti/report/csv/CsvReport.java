package fi.koonti.report.csv;

import fi.koonti.merge.MergedReport;
import fi.koonti.report.ReportTexts;
import fi.koonti.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A merge as tables of comma-separated values, and a dictionary of their columns. */
public final class CsvReport {

  /** The names of the files, in their order. */
  public static final List<String> FILES =
      Stream.of("tiedot", "kaudet", "palautukset", "havainnot", "tasmaytys", "sanasto")
          .map(Table::file)
          .toList();

  private CsvReport() {}

  /**
   * The files of a merge.
   *
   * @param language of the sentences and of the municipality's words; names, codes and numbers are
   *     the same in all of them
   * @return contents by the names of the files, {@link #FILES}
   */
  public static Map<String, String> files(MergedReport merged, Language language) {
    ReportTexts telling = new ReportTexts(merged, language);
    List<Table<?>> tables = new ArrayList<>();
    tables.add(new DataCsv(merged, telling).table());
    tables.add(PeriodsCsv.table(merged, telling));
    tables.add(ReturnsCsv.table(merged, telling, language));
    tables.add(FindingsCsv.table(merged.findings(), language));
    tables.add(LedgerCsv.table(merged.ledger()));
    tables.add(new Dictionary(language).of(List.copyOf(tables)));
    Map<String, String> files = new LinkedHashMap<>();
    tables.forEach(table -> files.put(table.file(), table.csv()));
    return files;
  }
}
