package fi.koonti.maker;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.text.Language;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CheckFormulaTest {

  /** What Excel takes. */
  private static final int LONGEST = 8192;

  private static final int DEEPEST = 64;

  private static final int LAST_ROW = 99_999;

  /** More in each row would make the checks heavier than what is asked and answered. */
  private static final int LONGEST_IN_ROW = 200;

  @Test
  void whatStandsInEachRowIsShort() {
    int length = new CheckFormula(LAST_ROW).text().length();
    assertTrue(length <= LONGEST_IN_ROW, () -> "has " + length + " letters");
  }

  @ParameterizedTest
  @MethodSource("stages")
  void eachStepIsShortEnoughForExcel(Language language, CheckStage stage) {
    // The rows of a form take some more digits than those of the template.
    int length = new CheckStages(language).text(stage).length();
    assertTrue(length <= LONGEST * 3 / 4, () -> "has " + length + " letters");
  }

  @ParameterizedTest
  @MethodSource("stages")
  void noStepIsNestedDeeperThanExcelAllows(Language language, CheckStage stage) {
    int deepest = 0;
    int depth = 0;
    boolean quoted = false;
    for (char c : new CheckStages(language).text(stage).toCharArray()) {
      quoted ^= c == '"';
      depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    int found = deepest;
    assertTrue(found <= DEEPEST, () -> "is nested " + found + " deep");
  }

  private static Stream<Arguments> stages() {
    return Arrays.stream(Language.values())
        .flatMap(
            language ->
                Arrays.stream(CheckStage.values()).map(stage -> Arguments.of(language, stage)));
  }
}
