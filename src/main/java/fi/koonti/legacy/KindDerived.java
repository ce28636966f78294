package fi.koonti.legacy;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.layout.Words;
import fi.koonti.text.Language;
import java.util.stream.Stream;

/** What the report does not say of a number: its type, unit and direction come from the levels. */
final class KindDerived implements DraftRule {

  @Override
  public Stream<Finding> look(Draft draft, Language language) {
    return draft.rows().stream()
        .filter(row -> row.kind().type() != LevelKind.WORDS.type())
        .map(row -> finding(row, row.kind(), language));
  }

  private static Finding finding(DraftRow row, LevelKind kind, Language language) {
    return Finding.of(FindingCode.IMPORT_KIND_DERIVED, row.place())
        .withValue(row.text(Label.INDICATOR))
        .with("type", Words.of(kind.type(), language))
        .with("unit", kind.unit().isEmpty() ? "–" : kind.unit())
        .with("direction", Words.of(kind.direction(), language));
  }
}
