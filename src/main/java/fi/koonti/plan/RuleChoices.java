package fi.koonti.plan;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a municipality has made of the rules that are its own business; the others stay as they are.
 *
 * @param byCode only what differs from the catalogue is kept; codes that may not be changed are
 *     refused
 */
public record RuleChoices(Map<FindingCode, RuleChoice> byCode) {

  /** Every rule as the catalogue has it. */
  public static final RuleChoices NONE = new RuleChoices(Map.of());

  public RuleChoices {
    Map<FindingCode, RuleChoice> changed = new EnumMap<>(FindingCode.class);
    byCode.forEach(
        (code, choice) -> {
          if (!code.isChangeable()) {
            throw new IllegalArgumentException(
                "expected a code that a plan may change, but found " + code);
          }
          if (choice != RuleChoice.of(code.severity())) {
            changed.put(code, choice);
          }
        });
    byCode = Collections.unmodifiableMap(changed);
  }

  /** What holds for a code. */
  public RuleChoice of(FindingCode code) {
    return byCode.getOrDefault(code, RuleChoice.of(code.severity()));
  }

  /** A finding as the municipality sees it; empty when its rule is off. */
  public Optional<Finding> applied(Finding finding) {
    RuleChoice choice = byCode.get(finding.code());
    return choice == null ? Optional.of(finding) : choice.severity().map(finding::withSeverity);
  }
}
