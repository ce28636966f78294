package fi.koonti.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fi.koonti.fixture.Sample;
import fi.koonti.submission.RejectedFile;
import fi.koonti.submission.Returned;
import fi.koonti.submission.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FenceTest {

  private static final Returned GOOD = Sample.form("a.xlsx", 1);
  private static final Returned BAD = Sample.form("b.xlsx", 2);
  private static final Returned ALSO_GOOD = Sample.form("c.xlsx", 3);

  static List<Throwable> faults() {
    return List.of(
        new IllegalStateException("x"), new StackOverflowError(), new OutOfMemoryError("x"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void theFileWithWhichWorkThrowsIsRefusedAndTheOthersGoOn(Throwable fault)
      throws UseCaseException {
    assertEquals(
        "a.xlsx, b.xlsx file-failed, c.xlsx",
        Fence.around(List.of(GOOD, BAD, ALSO_GOOD), files -> named(files, fault)));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFileWhoseReadingThrowsIsRefused(Throwable fault) {
    Returned read =
        Fence.around(
            new SourceFile("b.xlsx", "", null),
            () -> {
              named(List.of(BAD), fault);
              return GOOD;
            });
    assertEquals("file-failed", ((RejectedFile) read).reason().code().code());
  }

  @Test
  void whatNoFileIsToBlameForIsThrown() {
    assertThrows(
        IllegalStateException.class,
        () ->
            Fence.around(
                List.of(GOOD),
                files -> {
                  throw new IllegalStateException("the disk");
                },
                files -> "fine"));
  }

  @Test
  void filesThatOnlyThrowTogetherLoseTheLaterOne() throws UseCaseException {
    List<Integer> sizes = new ArrayList<>();
    Fence.around(
        List.of(GOOD, ALSO_GOOD),
        files -> {
          sizes.add(files.size());
          if (files.stream().filter(one -> !(one instanceof RejectedFile)).count() > 1) {
            throw new IllegalStateException("both");
          }
          return "fine";
        });
    assertEquals(List.of(2, 1, 2, 2), sizes);
  }

  private static String named(List<Returned> files, Throwable fault) {
    if (files.contains(BAD)) {
      FenceTest.<RuntimeException>sneak(fault);
    }
    return files.stream().map(FenceTest::named).collect(Collectors.joining(", "));
  }

  private static String named(Returned file) {
    String name = file.source().name();
    return file instanceof RejectedFile refused
        ? name + " " + refused.reason().code().code()
        : name;
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void sneak(Throwable fault) throws T {
    throw (T) fault;
  }
}
