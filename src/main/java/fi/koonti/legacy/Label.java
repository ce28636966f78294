package fi.koonti.legacy;

import fi.koonti.layout.FormColumn;
import fi.koonti.layout.Headed;
import fi.koonti.layout.PlanColumn;
import fi.koonti.text.KebabCase;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import fi.koonti.text.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a word in front of a text, or above a column, says of it; levels from the top. */
enum Label {
  SECTOR(PlanColumn.SECTOR),
  SECTION(PlanColumn.SECTION),
  FOCUS_AREA(PlanColumn.FOCUS_AREA),
  GOAL(PlanColumn.GOAL),
  DEED(PlanColumn.DEED),
  MEASURE(PlanColumn.MEASURE),
  INDICATOR(PlanColumn.INDICATOR),
  UNIT(PlanColumn.UNIT),
  BASELINE(PlanColumn.BASELINE),
  TARGET(PlanColumn.TARGET),
  TARGET_SPAN(PlanColumn.TARGET_SPAN),
  RESPONSIBLE(PlanColumn.RESPONSIBLE),
  BINDING(PlanColumn.BINDING),
  OUTCOME(FormColumn.OUTCOME),
  STATUS(FormColumn.STATUS),
  NARRATIVE(FormColumn.NARRATIVE),
  CORRECTION(FormColumn.CORRECTION),
  EVIDENCE(FormColumn.EVIDENCE),
  FORECAST(FormColumn.FORECAST);

  /** The steps from the strategy down to what is done. */
  static final Set<Label> LEVELS = EnumSet.range(FOCUS_AREA, MEASURE);

  private static final Map<String, Label> WORDS = words();

  private final Headed column;

  Label(Headed column) {
    this.column = column;
  }

  /** The label that a whole text is, in any language, with a colon or without. */
  static Optional<Label> of(String text) {
    String word = Wording.folded(text);
    return Optional.ofNullable(WORDS.get(word.replaceAll("\\s*:$", "")));
  }

  /** The words for a label in any language, in small letters. */
  static List<String> wordsOf(Label label) {
    return WORDS.entrySet().stream()
        .filter(word -> word.getValue() == label)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** The heading that plans and forms have for it. */
  String heading(Language language) {
    return column.heading(language);
  }

  boolean isLevel() {
    return LEVELS.contains(this);
  }

  /** Whether it is for what was answered, and no plan has a place for it. */
  boolean isAnswer() {
    return column instanceof FormColumn;
  }

  private static Map<String, Label> words() {
    Map<String, Label> words = new HashMap<>();
    for (Language language : Language.values()) {
      Texts texts = Texts.of(Label.class, "legacy", language);
      for (Label label : values()) {
        List<String> own = new ArrayList<>(List.of(label.heading(language)));
        texts
            .find("label." + KebabCase.of(label))
            .ifPresent(others -> own.addAll(Arrays.asList(others.split(", *"))));
        own.forEach(word -> words.putIfAbsent(Wording.folded(word), label));
      }
    }
    return words;
  }
}
