package fi.koonti.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fi.koonti.merge.MergedReport;
import fi.koonti.opc.FileLimits;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.plan.Field;
import fi.koonti.report.Rounds;
import fi.koonti.report.WorkbookReport;
import fi.koonti.submission.History;
import fi.koonti.submission.History.HistoricAnswer;
import fi.koonti.template.Template;
import fi.koonti.text.Language;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryReaderTest {

  private static final Path TEMPLATE = Path.of("workbook-templates", "koonti.xlsx");

  @TempDir private Path folder;

  @Test
  void aReportTellsTheNextPeriodEverythingItKnows() throws Exception {
    MergedReport merged = Rounds.small();
    Path report = folder.resolve("koonti.xlsx");
    try (OutputStream out = Files.newOutputStream(report)) {
      new WorkbookReport(Template.open(TEMPLATE)).write(merged, Language.FI, false, out);
    }
    History history = read(report).orElseThrow().history();
    assertEquals(2, history.periods().size());
    assertEquals(merged.period().key(), history.latest().orElseThrow().key());
    merged
        .asked()
        .forEach(
            row ->
                assertEquals(
                    new HistoricAnswer(
                        row.text(Field.OUTCOME),
                        row.outcomeNumber(),
                        row.status(),
                        row.text(Field.NARRATIVE)),
                    history.latest(row.indicator().id()).orElseThrow()));
  }

  @Test
  void whatItCarriesOfEarlierPeriodsLacksOnlyTheNarratives() throws Exception {
    MergedReport merged = Rounds.small();
    Path report = folder.resolve("koonti.xlsx");
    try (OutputStream out = Files.newOutputStream(report)) {
      new WorkbookReport(Template.open(TEMPLATE)).write(merged, Language.FI, false, out);
    }
    History.PreviousPeriod carried = read(report).orElseThrow().history().periods().get(0);
    History.PreviousPeriod known = merged.history().periods().get(0);
    assertEquals(known.end(), carried.end());
    assertEquals(known.answers().keySet(), carried.answers().keySet());
    known
        .answers()
        .forEach(
            (id, answer) ->
                assertEquals(
                    new HistoricAnswer(answer.outcome(), answer.number(), answer.status(), ""),
                    carried.answers().get(id)));
  }

  @Test
  void aWorkbookOfSomebodyElseIsNone() throws Exception {
    assertEquals(Optional.empty(), read(Path.of("workbook-templates", "suunnitelma.xlsx")));
  }

  @Test
  void aFileThatIsNoWorkbookIsRefused() throws Exception {
    Path text = Files.writeString(folder.resolve("koonti.xlsx"), "hei");
    assertThrows(UnreadableFileException.class, () -> read(text));
  }

  private static Optional<PreviousWorkbook> read(Path file) throws UnreadableFileException {
    return new HistoryReader(FileLimits.defaults()).read(file);
  }
}
