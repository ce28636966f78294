package fi.koonti.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Gives the narrative of a measure to its indicators: {@code Mittari 1. … Mittari 2. …}. */
final class NarrativeParts {

  private final List<Counted> indicators;
  private final Draft draft;

  /** The parts by the number of their indicator; 0 for what stands before the first. */
  private final Map<Integer, List<Snippet>> parts = new TreeMap<>();

  /** Paragraphs without a mark behind the last one that has one. */
  private final List<Snippet> trailing = new ArrayList<>();

  private final List<Snippet> marks = new ArrayList<>();
  private int last;
  private boolean inOrder = true;

  NarrativeParts(List<Counted> indicators, Draft draft) {
    this.indicators = indicators;
    this.draft = draft;
  }

  void give(List<Snippet> paragraphs) {
    if (indicators.size() == 1) {
      single(paragraphs);
      return;
    }
    paragraphs.forEach(this::part);
    if (!inOrder || last == 0) {
      ask(paragraphs);
      return;
    }
    Map<Integer, DraftRow> byNumber = new HashMap<>();
    indicators.forEach(one -> byNumber.put(one.number(), one.row()));
    if (!byNumber.keySet().containsAll(withoutFirst())) {
      ask(paragraphs);
      return;
    }
    marks.forEach(draft::label);
    if (parts.containsKey(0)) {
      ask(parts.get(0));
    }
    parts.forEach(
        (number, texts) ->
            Optional.ofNullable(byNumber.get(number))
                .filter(row -> number > 0)
                .ifPresent(row -> row.put(Label.NARRATIVE, Said.of(texts))));
    DraftRow row = byNumber.get(last);
    if (!trailing.isEmpty() && row != null) {
      draft.ask(List.of(row), Label.NARRATIVE, row.text(Label.NARRATIVE), trailing);
    } else if (!trailing.isEmpty()) {
      ask(trailing);
    }
  }

  private List<Integer> withoutFirst() {
    return parts.keySet().stream().filter(number -> number > 0).toList();
  }

  private void ask(List<Snippet> texts) {
    String proposal = texts.stream().map(Snippet::text).collect(Collectors.joining("\n"));
    draft.ask(indicators.stream().map(Counted::row).toList(), Label.NARRATIVE, proposal, texts);
  }

  private void part(Snippet paragraph) {
    boolean marked = false;
    for (Numbered.Part part : Numbered.parts(paragraph)) {
      if (part.number() > 0) {
        inOrder &= part.number() > last;
        last = part.number();
        marked = true;
        trailing.clear();
        marks.add(part.mark());
        parts.computeIfAbsent(last, number -> new ArrayList<>());
      }
      if (!part.text().isEmpty()) {
        parts.computeIfAbsent(last, number -> new ArrayList<>()).add(part.text());
      }
    }
    if (!marked && last > 0) {
      trailing.add(paragraph);
    }
  }

  /** The narrative of a single indicator is all of it; its number goes. */
  private void single(List<Snippet> paragraphs) {
    List<Snippet> texts = new ArrayList<>(paragraphs);
    List<Numbered.Part> first = Numbered.parts(paragraphs.get(0));
    int number = first.get(0).number();
    if (first.size() == 1 && number > 0 && number == Math.max(1, indicators.get(0).number())) {
      draft.label(first.get(0).mark());
      texts.set(0, first.get(0).text());
    }
    indicators.get(0).row().put(Label.NARRATIVE, Said.of(texts));
  }
}
