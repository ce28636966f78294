package fi.koonti.maker;

import fi.koonti.fixture.Parts;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** When this fails, run {@link TemplateMaker}, look at what it drew, and commit it. */
class CommittedTemplatesTest {

  private static final Path FOLDER = Path.of("workbook-templates");

  @TestFactory
  Iterable<DynamicTest> theTemplateInTheRepositoryIsTheOneThatIsDrawn() {
    return TemplateMaker.all().entrySet().stream()
        .map(
            drawn ->
                DynamicTest.dynamicTest(
                    drawn.getKey(),
                    () ->
                        Parts.assertSame(
                            drawn.getValue(), Files.readAllBytes(FOLDER.resolve(drawn.getKey())))))
        .toList();
  }
}
