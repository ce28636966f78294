package fi.koonti.read;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.layout.FormColumn;
import fi.koonti.location.Place;
import fi.koonti.plan.Indicator;
import fi.koonti.text.Language;
import fi.koonti.text.TextNormalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Compares what a form shows for looking up with what was sent; no fingerprint has it. */
final class LookedUp {

  private LookedUp() {}

  /** A finding when a text is not what the form says of an indicator in any language. */
  static Optional<Finding> changed(FormColumn column, Indicator asked, String now, Place place) {
    List<String> sent = sent(column, asked);
    if (sent.stream().anyMatch(text -> TextNormalizer.same(text, now))) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(FindingCode.LOCKED_TEXT_CHANGED, place)
            .withRow(asked.id())
            .withValue(now)
            .with("decided", sent.get(0)));
  }

  private static List<String> sent(FormColumn column, Indicator asked) {
    return Arrays.stream(Language.values())
        .map(language -> column.text(asked, language))
        .distinct()
        .toList();
  }
}
