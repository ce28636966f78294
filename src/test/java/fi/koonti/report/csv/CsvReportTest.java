package fi.koonti.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fi.koonti.merge.MergedReport;
import fi.koonti.merge.ReportRow;
import fi.koonti.plan.Field;
import fi.koonti.report.Golden;
import fi.koonti.report.Rounds;
import fi.koonti.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CsvReportTest {

  private static final MergedReport PORI = Rounds.pori();

  @Test
  void aSmallReportIsAsItWas() throws IOException {
    StringBuilder all = new StringBuilder();
    CsvReport.files(Rounds.small(), Language.FI)
        .forEach((name, csv) -> all.append("== ").append(name).append('\n').append(csv));
    Golden.assertSame("csv.txt", all.toString().replace("\r\n", "\n"));
  }

  /** A day is typed in the long table as in the wide one, also of an earlier period. */
  @Test
  void thePeriodsHaveTheirDaysAsTheDataHasThem() {
    Map<String, String> files = CsvReport.files(PORI, Language.FI);
    Map<String, String> days = new TreeMap<>();
    for (NamedCsvRecord row : read(files.get("tiedot.csv"))) {
      days.put(row.getField("id"), row.getField("outcomeDate"));
    }
    int now = 0;
    int before = 0;
    for (NamedCsvRecord row : read(files.get("kaudet.csv"))) {
      String day = row.getField("outcomeDate");
      if (row.getField("period").equals(PORI.period().key())) {
        assertEquals(days.get(row.getField("id")), day, row.getField("id"));
        now += day.isEmpty() ? 0 : 1;
      } else {
        before += day.isEmpty() ? 0 : 1;
      }
    }
    assertTrue(now > 0 && before > 0, now + " days now, " + before + " before");
  }

  @Test
  void theFilesAreThoseThatAreAnnounced() {
    assertEquals(CsvReport.FILES, new ArrayList<>(CsvReport.files(PORI, Language.FI).keySet()));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theDictionaryHasEveryColumnOfEveryOtherFile(Language language) {
    Map<String, String> files = CsvReport.files(PORI, language);
    List<String> told = new ArrayList<>();
    for (NamedCsvRecord entry : read(files.get("sanasto.csv"))) {
      told.add(entry.getField("file") + " " + entry.getField("column"));
      assertTrue(!entry.getField("meaning").isEmpty(), told.toString());
    }
    List<String> columns = new ArrayList<>();
    files.forEach(
        (name, csv) -> {
          if (!name.equals("sanasto.csv")) {
            for (String column : csv.lines().findFirst().orElseThrow().split(",")) {
              columns.add(name + " " + column);
            }
          }
        });
    assertEquals(columns, told);
  }

  @Test
  void everyRowComesBackToTheLetter() {
    List<NamedCsvRecord> read = read(CsvReport.files(PORI, Language.FI).get("tiedot.csv"));
    assertEquals(PORI.rows().size(), read.size());
    for (int i = 0; i < read.size(); i++) {
      ReportRow row = PORI.rows().get(i);
      assertEquals(row.indicator().id(), read.get(i).getField("id"));
      assertEquals(row.text(Field.NARRATIVE), unmarked(read.get(i).getField("narrative")));
      assertEquals(row.text(Field.OUTCOME), unmarked(read.get(i).getField("outcome")));
    }
  }

  @Test
  void codesAreAmongThoseThatTheDictionaryLists() {
    Map<String, String> files = CsvReport.files(PORI, Language.FI);
    for (NamedCsvRecord entry : read(files.get("sanasto.csv"))) {
      List<String> values = List.of(entry.getField("values").split(" \\| "));
      if (values.size() > 1) {
        read(files.get(entry.getField("file"))).stream()
            .map(row -> row.getField(entry.getField("column")))
            .filter(code -> !code.isEmpty())
            .forEach(code -> assertTrue(values.contains(code), code + " " + values));
      }
    }
  }

  private static String unmarked(String field) {
    return field.startsWith("'") ? field.substring(1) : field;
  }

  private static List<NamedCsvRecord> read(String csv) {
    return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
  }
}
