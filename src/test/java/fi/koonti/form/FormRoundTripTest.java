package fi.koonti.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.layout.FormSheet;
import fi.koonti.maker.FormTemplateMaker;
import fi.koonti.opc.FileLimits;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Sector;
import fi.koonti.read.InputFile;
import fi.koonti.read.SubmissionReader;
import fi.koonti.samples.FormFiller;
import fi.koonti.samples.PoriAnswer;
import fi.koonti.samples.PoriFiller;
import fi.koonti.samples.PoriPlan;
import fi.koonti.submission.AnswerRow;
import fi.koonti.submission.History;
import fi.koonti.submission.Submission;
import fi.koonti.submission.Value;
import fi.koonti.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is drawn is read back: the two sides share nothing but the layout. */
class FormRoundTripTest {

  private static final FormOrder ORDER = PoriForm.order("ELYM", PoriPlan.history());
  private static byte[] form;

  @TempDir Path folder;

  @BeforeAll
  static void makeTheForm() {
    form = PoriForm.elym();
  }

  @Test
  void aFormThatNobodyFilledHasNoAnswers() throws IOException {
    Submission submission = read(form);
    assertEquals(0, submission.filled());
    assertEquals(List.of(), submission.strays());
    assertEquals(List.of(), submission.findings());
    assertTrue(submission.rows().stream().allMatch(row -> row.values().isEmpty()));
  }

  @Test
  void aFormHasTheRowsThatAreAskedInTheOrderOfThePlan() throws IOException {
    assertEquals(
        ORDER.asked().stream().map(Indicator::id).toList(),
        read(form).rows().stream().map(AnswerRow::indicatorId).toList());
  }

  @Test
  void aFormKnowsWhoseItIs() throws IOException {
    assertEquals(ORDER.identity(), read(form).identity());
  }

  @Test
  void aFormCarriesWhatThePlanAsks() throws IOException {
    assertEquals(ORDER.asked(), read(form).asked().orElseThrow().indicators());
    assertEquals(ORDER.plan().statuses(), read(form).asked().orElseThrow().statuses());
  }

  @Test
  void theIdentitySurvivesTheLossOfTheMachineSheet() throws IOException {
    byte[] robbed =
        FormFiller.change(
            form,
            workbook ->
                workbook.removeSheetAt(
                    workbook.getSheetIndex(FormSheet.MACHINE.title(Language.FI))));
    assertEquals(ORDER.identity(), read(robbed).identity());
  }

  @Test
  void whatIsFilledInIsReadToTheLetter() throws IOException {
    List<PoriAnswer> answers =
        PoriPlan.answers("2023-Q3").stream()
            .filter(answer -> answer.file().equals(ORDER.fileName()))
            .toList();
    Submission submission = read(PoriFiller.fill(ORDER.plan(), form, answers, Instant.EPOCH));
    for (PoriAnswer answer : answers) {
      AnswerRow row = submission.row(answer.id()).orElseThrow();
      assertEquals(answer.shownOutcome(), text(row, Field.OUTCOME), answer.id());
      assertEquals(answer.status(), text(row, Field.STATUS), answer.id());
      assertEquals(answer.narrative(), text(row, Field.NARRATIVE), answer.id());
      assertEquals(answer.correction(), text(row, Field.CORRECTION), answer.id());
    }
    assertEquals(
        submission.filled(), submission.rows().stream().mapToInt(row -> row.values().size()).sum());
    assertEquals(List.of(), submission.strays());
  }

  @Test
  void everySectorsFormInEveryLanguageIsReadBackEmpty() throws IOException {
    for (Language language : Language.values()) {
      FormMaker maker = PoriForm.maker(FormTemplateMaker.draw(language));
      for (Sector sector : ORDER.plan().sectors()) {
        FormOrder order =
            new FormOrder(ORDER.plan(), ORDER.period(), sector, History.NONE, language);
        Submission submission = read(maker.make(order));
        assertEquals(0, submission.filled(), sector.code() + " " + language);
        assertEquals(List.of(), submission.findings());
        assertEquals(order.identity(), submission.identity());
      }
    }
  }

  private static String text(AnswerRow row, Field field) {
    return row.value(field).map(Value::text).orElse("");
  }

  private Submission read(byte[] workbook) throws IOException {
    Path file = folder.resolve(ORDER.fileName());
    Files.write(file, workbook);
    return (Submission)
        new SubmissionReader(FileLimits.defaults()).read(new InputFile(file, "lomake.xlsx"));
  }
}
