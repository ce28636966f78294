package fi.koonti.legacy;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.text.HtmlTags;
import fi.koonti.text.Language;
import java.util.stream.Stream;

/** An answer that came out of a web form with its tags. */
final class HtmlInText implements DraftRule {

  @Override
  public Stream<Finding> look(Draft draft, Language language) {
    return draft.leftovers().stream()
        .filter(leftover -> HtmlTags.areIn(leftover.text()))
        .map(
            leftover ->
                Finding.of(FindingCode.IMPORT_HTML_IN_TEXT, leftover.place())
                    .withValue(leftover.text()));
  }
}
