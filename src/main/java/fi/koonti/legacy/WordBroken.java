package fi.koonti.legacy;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.text.Language;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A word that was divided at the end of a narrow cell: {@code Suunnittelu- vaihe}. */
final class WordBroken implements DraftRule {

  private static final Set<Label> TEXTS = EnumSet.range(Label.SECTION, Label.TARGET);

  /** A hyphen before a conjunction stands for a word that comes later. */
  private static final Pattern DIVIDED =
      Pattern.compile(
          "\\p{L}{2,}[-\u00AD]\\s+(?!(?:ja|tai|sekä|eli|että|och|eller|samt|and|or|to)\\b)\\p{Ll}+",
          Pattern.UNICODE_CHARACTER_CLASS);

  @Override
  public Stream<Finding> look(Draft draft, Language language) {
    Set<String> told = new HashSet<>();
    return draft.rows().stream()
        .flatMap(
            row -> TEXTS.stream().filter(label -> told.add(row.text(label))).map(row.said()::get))
        .filter(Objects::nonNull)
        .flatMap(WordBroken::divided);
  }

  private static Stream<Finding> divided(Said said) {
    return DIVIDED
        .matcher(said.text())
        .results()
        .map(
            found ->
                Finding.of(FindingCode.IMPORT_WORD_BROKEN, said.place()).withValue(found.group()));
  }
}
