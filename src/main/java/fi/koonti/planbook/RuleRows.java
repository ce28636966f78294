package fi.koonti.planbook;

import fi.koonti.finding.FindingCode;
import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.Words;
import fi.koonti.plan.RuleChoice;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a municipality makes of the rules that it may change, row by row. */
final class RuleRows {

  private final FirstSeen codes = new FirstSeen(FindingCode.PLAN_CODE_REPEATED);

  /** The choice of a row, or empty when it says nothing or does not serve. */
  Optional<Map.Entry<FindingCode, RuleChoice>> read(PlanRow row) {
    String text = row.required(PlanColumn.RULE_CODE);
    Optional<FindingCode> code =
        text.isEmpty()
            ? Optional.empty()
            : row.word(PlanColumn.RULE_CODE, RuleRows::changeable, offered());
    List<String> choices =
        Arrays.stream(RuleChoice.values()).map(one -> Words.of(one, row.language())).toList();
    Optional<RuleChoice> choice = row.word(PlanColumn.RULE_CHOICE, Words::ruleChoice, choices);
    boolean first = code.isPresent() && codes.isFirst(row, PlanColumn.RULE_CODE, code.get().code());
    return first && choice.isPresent()
        ? Optional.of(Map.entry(code.get(), choice.get()))
        : Optional.empty();
  }

  private static Optional<FindingCode> changeable(String text) {
    return FindingCode.of(text).filter(FindingCode::isChangeable);
  }

  private static List<String> offered() {
    return Arrays.stream(FindingCode.values())
        .filter(FindingCode::isChangeable)
        .map(FindingCode::code)
        .toList();
  }
}
