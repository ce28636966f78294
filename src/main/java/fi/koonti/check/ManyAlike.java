package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;

/**
 * Tells things of one kind one by one as long as a person can read them; of more the first ones,
 * and then all the others in one finding that has their texts.
 */
final class ManyAlike {

  /** No form has more rows; beyond it nobody typed what is there. */
  static final int MOST = 1000;

  static final int LISTED = 100;

  private ManyAlike() {}

  /**
   * The findings.
   *
   * @param things in their order, all of one kind
   * @param telling makes the finding of one
   */
  static <T> List<Finding> told(List<T> things, Function<T, Finding> telling) {
    if (things.size() <= MOST) {
      return things.stream().map(telling).toList();
    }
    List<Finding> findings = new ArrayList<>();
    things.subList(0, LISTED).stream().map(telling).forEach(findings::add);
    List<T> others = things.subList(LISTED, things.size());
    Finding first = telling.apply(others.get(0));
    StringJoiner texts = new StringJoiner("\n");
    for (T other : others) {
      Finding finding = telling.apply(other);
      texts.add(finding.place().cell() + ": " + (finding.value() == null ? "" : finding.value()));
    }
    findings.add(
        Finding.of(FindingCode.MORE_ALIKE, first.place())
            .withSeverity(first.severity())
            .withValue(texts.toString())
            .with("count", others.size())
            .with("kind", first.code().code()));
    return findings;
  }
}
