package fi.koonti.report;

import fi.koonti.merge.MergedReport;
import fi.koonti.office.Office;
import fi.koonti.office.Python;
import fi.koonti.report.csv.CsvReport;
import fi.koonti.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The figures that LibreOffice calculates on the front page are those that a script in another
 * language counts from the CSV.
 */
@Tag("office")
class FiguresFromCsvTest {

  @TempDir private Path folder;

  @Test
  void ofTheSampleCity() throws IOException {
    compare(Rounds.pori());
  }

  @Test
  void ofALargeCity() throws IOException {
    compare(Rounds.large());
  }

  private void compare(MergedReport merged) throws IOException {
    Office.assumeInstalled();
    Python.assumeInstalled("openpyxl");
    String data = CsvReport.files(merged, Language.FI).get("tiedot.csv");
    Path csv = Files.writeString(folder.resolve("tiedot.csv"), data);
    byte[] spoilt = Books.withSpoiltResults(Books.bytes(merged, Language.FI));
    Path workbook = Files.write(folder.resolve("koonti.xlsx"), spoilt);
    Path calculated = Office.convert(workbook, "xlsx", Files.createDirectory(folder.resolve("lo")));
    Python.run(FiguresFromCsvTest.class, "figures.py", csv, calculated);
  }
}
