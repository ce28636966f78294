package fi.koonti.planbook;

import static org.junit.jupiter.api.Assertions.assertFalse;

import fi.koonti.finding.FindingCode;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A rule that a plan can change has a plain name, without places for what a finding tells. */
class RuleNamesTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyRuleOfThePlanHasAPlainName(Language language) {
    Texts names = Texts.of(PlanWriter.class, "planbook", language);
    Arrays.stream(FindingCode.values())
        .filter(FindingCode::isChangeable)
        .map(code -> names.get("rule." + code.code()))
        .forEach(name -> assertFalse(name.contains("{") || name.contains("…"), name));
  }
}
