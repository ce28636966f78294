package fi.koonti.damage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.check.Expectation;
import fi.koonti.fixture.FilledForm;
import fi.koonti.form.FormMaker;
import fi.koonti.form.FormOrder;
import fi.koonti.merge.MergedReport;
import fi.koonti.merge.ReportRow;
import fi.koonti.merge.ReturnsMerger;
import fi.koonti.opc.FileLimits;
import fi.koonti.plan.Field;
import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import fi.koonti.plan.Sector;
import fi.koonti.read.InputFile;
import fi.koonti.read.SubmissionReader;
import fi.koonti.samples.PoriPlan;
import fi.koonti.submission.History;
import fi.koonti.submission.RejectedFile;
import fi.koonti.submission.Returned;
import fi.koonti.template.Template;
import fi.koonti.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file that was damaged on its way gives the same answers, or a finding; never less in silence.
 */
class DamagedBytesTest {

  private static final int STEP = 64;

  @TempDir static Path folder;

  private static byte[] form;
  private static Expectation expected;
  private static String answers;

  @BeforeAll
  static void fillAForm() throws Exception {
    Plan plan = PoriPlan.plan();
    Period period = plan.period("2023-Q3").orElseThrow();
    Sector sector = plan.sector("ELYM").orElseThrow();
    FormMaker maker = new FormMaker(Template.open(Path.of("workbook-templates/lomake.xlsx")));
    byte[] blank = maker.make(new FormOrder(plan, period, sector, History.NONE, Language.FI));
    try (FilledForm filled = new FilledForm(blank)) {
      for (String id : filled.ids()) {
        filled.put(id, Field.NARRATIVE, "Selvitys " + id);
        filled.put(id, Field.STATUS, "Luovuttu");
      }
      form = filled.save(Instant.parse("2023-10-10T08:00:00Z"));
    }
    expected = new Expectation(plan, period);
    answers = answers(merge(form));
    assertNotEquals("", answers);
  }

  @Test
  void aFormThatIsCutAnywhereIsRefused() throws IOException {
    for (int length = 0; length < form.length; length += STEP) {
      assertTrue(read(Arrays.copyOf(form, length)) instanceof RejectedFile, "cut at " + length);
    }
  }

  @Test
  void aFormWithADamagedByteGivesTheSameAnswersOrAFinding() throws IOException {
    for (int at = 0; at < form.length; at += STEP) {
      byte[] damaged = form.clone();
      damaged[at] ^= 0x20;
      MergedReport merged = merge(damaged);
      boolean told = merged.files().get(0).reason() != null;
      if (!told) {
        assertEquals(answers, answers(merged), "byte " + at);
      }
    }
  }

  private static Returned read(byte[] content) throws IOException {
    Path file = folder.resolve("elym.xlsx");
    Files.write(file, content);
    return new SubmissionReader(FileLimits.defaults()).read(new InputFile(file, "elym.xlsx"));
  }

  private static MergedReport merge(byte[] content) throws IOException {
    return ReturnsMerger.merge(expected, History.NONE, List.of(read(content)));
  }

  private static String answers(MergedReport merged) {
    return merged.rows().stream()
        .filter(row -> !row.answers().isEmpty())
        .map(DamagedBytesTest::answers)
        .collect(Collectors.joining("\n"));
  }

  private static String answers(ReportRow row) {
    return row.indicator().id()
        + row.answers().entrySet().stream()
            .map(answer -> " " + answer.getKey() + "=" + answer.getValue().value().text())
            .collect(Collectors.joining());
  }
}
