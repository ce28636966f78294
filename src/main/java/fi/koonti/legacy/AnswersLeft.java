package fi.koonti.legacy;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.place.Place;
import fi.koonti.text.Language;
import java.util.stream.Stream;

/** Outcomes, statuses and narratives are answers of an old period, and no part of a plan. */
final class AnswersLeft implements DraftRule {

  @Override
  public Stream<Finding> look(Draft draft, Language language) {
    long count =
        draft.leftovers().stream()
            .filter(leftover -> leftover.kind() == Leftover.Kind.ANSWER)
            .count();
    String file = draft.rows().get(0).place().file();
    return count == 0
        ? Stream.empty()
        : Stream.of(
            Finding.of(FindingCode.IMPORT_ANSWERS_LEFT, Place.of(file)).with("count", count));
  }
}
