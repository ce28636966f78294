package fi.koonti.samples;

import fi.koonti.fixture.Parts;
import fi.koonti.template.TemplateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** When this fails, run {@link SampleMaker}, look at what it made, and commit it. */
class CommittedSamplesTest {

  private static final Path FOLDER = Path.of("samples/pori-2023");

  @TestFactory
  Iterable<DynamicTest> theSampleInTheRepositoryIsTheOneThatIsMade()
      throws IOException, TemplateException {
    return SampleMaker.all().entrySet().stream()
        .map(
            made ->
                DynamicTest.dynamicTest(
                    made.getKey(),
                    () ->
                        Parts.assertSame(
                            made.getValue(), Files.readAllBytes(FOLDER.resolve(made.getKey())))))
        .toList();
  }
}
