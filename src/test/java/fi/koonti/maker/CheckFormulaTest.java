package fi.koonti.maker;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckFormulaTest {

  /** What Excel takes. */
  private static final int LONGEST = 8192;

  private static final int DEEPEST = 64;

  private static final int LAST_ROW = 99_999;

  @ParameterizedTest
  @EnumSource
  void theFormulaIsShortEnoughForExcelInAnyRow(Language language) {
    int length = new CheckFormula(LAST_ROW, language).text().length();
    assertTrue(length <= LONGEST, () -> "has " + length + " letters");
  }

  @ParameterizedTest
  @EnumSource
  void theFormulaIsNotNestedDeeperThanExcelAllows(Language language) {
    int deepest = 0;
    int depth = 0;
    boolean quoted = false;
    for (char c : new CheckFormula(LAST_ROW, language).text().toCharArray()) {
      quoted ^= c == '"';
      depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    int found = deepest;
    assertTrue(found <= DEEPEST, () -> "is nested " + found + " deep");
  }
}
