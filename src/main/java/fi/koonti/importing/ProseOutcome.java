package fi.koonti.importing;

import fi.koonti.layout.Words;
import fi.koonti.plan.IndicatorType;
import fi.koonti.quantity.Candidate;
import fi.koonti.quantity.LevelReader;
import fi.koonti.quantity.Measure;
import fi.koonti.quantity.Notation;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Proposes the outcome that a narrative states: a figure in the unit of the indicator, or right
 * behind a word such as {@code toteuma}. Which of them it is, a person decides.
 */
final class ProseOutcome {

  private static final int MOST = 3;

  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b(?:"
              + Arrays.stream(Language.values())
                  .map(language -> Texts.of(ProseOutcome.class, "importing", language))
                  .map(texts -> texts.get("outcome.before"))
                  .collect(Collectors.joining("|"))
              + ")(?:\\s[\\p{L}–-]{4,30}kuu(?:ssa|n aikana))?\\W{0,3}$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /** {@code 177 000, joista kotimaisia oli 159 000}: a part of the whole. */
  private static final Pattern PART =
      Pattern.compile(
          "\\b(?:joista|josta|näistä|heistä|niistä|varav|därav|of which)\\b[^.;]*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final String SHARE = "%";

  private final Draft draft;
  private final Language language;

  ProseOutcome(Draft draft, Language language) {
    this.draft = draft;
    this.language = language;
  }

  void ask() {
    for (DraftRow row : draft.rows()) {
      boolean open = !row.has(Label.OUTCOME) && !draft.isAsked(row, Label.OUTCOME);
      if (open) {
        List<Snippet> texts = new ArrayList<>(draft.narrative(row));
        row.said(Label.STATUS).ifPresent(said -> texts.addAll(0, said.from()));
        ask(row, texts);
      }
    }
  }

  private void ask(DraftRow row, List<Snippet> texts) {
    Map<BigDecimal, Candidate> found = new LinkedHashMap<>();
    Map<BigDecimal, Snippet> sources = new LinkedHashMap<>();
    String unit = row.has(Label.UNIT) ? row.text(Label.UNIT) : draft.proposal(row, Label.UNIT);
    Measure asked = Measure.of(unit, Notation.of(language));
    Set<BigDecimal> levels = levels(row, asked);
    for (Snippet text : texts) {
      for (Snippet sentence : Sentences.of(text)) {
        for (Candidate one : LevelReader.read(sentence.text(), asked).candidates()) {
          if (isOutcome(row, asked, sentence.text(), one) && !levels.contains(one.number())) {
            found.putIfAbsent(one.number(), one);
            sources.putIfAbsent(one.number(), sentence);
          }
        }
      }
    }
    if (found.size() <= MOST) {
      found.forEach(
          (number, one) ->
              draft.ask(
                  List.of(row), Label.OUTCOME, one.text().strip(), List.of(sources.get(number))));
    }
  }

  /** A narrative tells the levels again. */
  private static Set<BigDecimal> levels(DraftRow row, Measure asked) {
    return Stream.of(Label.BASELINE, Label.TARGET)
        .flatMap(label -> LevelReader.read(row.text(label), asked).candidates().stream())
        .map(Candidate::number)
        .collect(Collectors.toSet());
  }

  private boolean isOutcome(DraftRow row, Measure asked, String sentence, Candidate one) {
    boolean other = one.unit() != null && !asked.unit().isEmpty() && !asked.isUnitOf(one);
    String before = sentence.substring(0, one.start());
    if (PART.matcher(before).find()) {
      return false;
    }
    if (!other && before.isBlank()) {
      return true;
    }
    boolean share = SHARE.equals(one.unit());
    if (!(other && share) && BEFORE.matcher(before).find()) {
      return true;
    }
    boolean words = row.text(Label.TYPE).equals(Words.of(IndicatorType.QUALITATIVE, language));
    boolean unit = !asked.unit().isEmpty() && asked.isUnitOf(one);
    return !words && unit;
  }
}
