package fi.koonti.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.office.Office;
import fi.koonti.opc.FileLimits;
import fi.koonti.plan.Indicator;
import fi.koonti.read.InputFile;
import fi.koonti.read.SubmissionReader;
import fi.koonti.samples.PoriPlan;
import fi.koonti.submission.AnswerRow;
import fi.koonti.submission.Submission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form that LibreOffice has saved is still the same form. */
@Tag("office")
class OtherProgramsTest {

  @TempDir Path folder;

  @Test
  void aFormThatWasSavedElsewhereIsReadAsItWas() throws IOException {
    Office.assumeInstalled();
    FormOrder order = PoriForm.order("HYVA", PoriPlan.history());
    Path form = Files.write(folder.resolve(order.fileName()), PoriForm.maker().make(order));
    Path saved = Office.convert(form, "xlsx", Files.createDirectory(folder.resolve("office")));
    Submission submission =
        (Submission)
            new SubmissionReader(FileLimits.defaults())
                .read(new InputFile(saved, saved.getFileName().toString()));
    assertEquals(order.identity(), submission.identity());
    assertEquals(
        order.asked().stream().map(Indicator::id).toList(),
        submission.rows().stream().map(AnswerRow::indicatorId).toList());
    assertEquals(List.of(), submission.strays());
    assertEquals(List.of(), submission.findings());
    assertEquals(0, submission.filled());
  }
}
