package fi.koonti.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fi.koonti.office.Office;
import fi.koonti.office.Python;
import fi.koonti.opc.FileLimits;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.read.HistoryReader;
import fi.koonti.read.PreviousWorkbook;
import fi.koonti.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A consolidated workbook that another program has saved tells the next period the same. */
@Tag("office")
class ResavedReportTest {

  @TempDir private Path folder;
  private Path report;
  private PreviousWorkbook told;

  @BeforeEach
  void write() throws IOException, UnreadableFileException {
    report = Files.write(folder.resolve("koonti.xlsx"), Books.bytes(Rounds.pori(), Language.FI));
    told = read(report);
    assertFalse(told.rows().isEmpty());
  }

  @Test
  void savedByLibreOffice() throws IOException, UnreadableFileException {
    Office.assumeInstalled();
    Path saved = Office.convert(report, "xlsx", Files.createDirectory(folder.resolve("lo")));
    assertEquals(told, read(saved));
  }

  @Test
  void savedByOpenpyxl() throws IOException, UnreadableFileException {
    Python.assumeInstalled("openpyxl");
    Path saved = folder.resolve("openpyxl.xlsx");
    Python.run(Python.class, "save.py", report, saved);
    assertEquals(told, read(saved));
  }

  private static PreviousWorkbook read(Path file) throws UnreadableFileException {
    return new HistoryReader(FileLimits.defaults()).read(file).orElseThrow();
  }
}
