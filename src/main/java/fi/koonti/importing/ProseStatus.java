package fi.koonti.importing;

import fi.koonti.plan.Status;
import fi.koonti.plan.StatusChoice;
import fi.koonti.text.KebabCase;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Proposes the status that a narrative tells of in words, and one of the plan for another word. */
final class ProseStatus {

  /** A sentence that says no may have the words of one that says yes. */
  private static final List<Status> ORDER =
      List.of(
          Status.DROPPED,
          Status.NOT_STARTED,
          Status.NOT_ASSESSABLE,
          Status.NOT_REACHED,
          Status.PARTLY,
          Status.REACHED,
          Status.ON_TRACK,
          Status.DELAYED);

  /** More than two say that the words are not about the whole. */
  private static final int MOST = 2;

  private static final Map<Status, Pattern> WORDS = new LinkedHashMap<>();

  static {
    for (Status status : ORDER) {
      String any =
          Arrays.stream(Language.values())
              .map(language -> Texts.of(ProseStatus.class, "importing", language))
              .map(texts -> texts.get("status." + KebabCase.of(status)))
              .collect(Collectors.joining("|"));
      WORDS.put(
          status,
          Pattern.compile(
              any,
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS));
    }
  }

  private final Draft draft;
  private final List<StatusChoice> choices;

  ProseStatus(Draft draft, List<StatusChoice> choices) {
    this.draft = draft;
    this.choices = choices;
  }

  void ask() {
    for (DraftRow row : draft.rows()) {
      if (row.has(Label.STATUS)) {
        own(row);
      } else if (!draft.isAsked(row, Label.STATUS)) {
        narrative(row, draft.narrative(row));
      }
    }
  }

  /** A status that is none of the plan's may mean one of them. */
  private void own(DraftRow row) {
    String text = row.text(Label.STATUS);
    boolean known = choices.stream().anyMatch(one -> one.name().equalsIgnoreCase(text));
    Optional<Status> meant = known ? Optional.empty() : of(text);
    if (meant.isPresent()) {
      ask(row, meant.get(), row.said(Label.STATUS).orElseThrow().from());
    } else if (!known) {
      tellInstead(row);
    }
  }

  /** What is no status was told of the indicator. */
  private void tellInstead(DraftRow row) {
    Said said = row.said(Label.STATUS).orElseThrow();
    row.remove(Label.STATUS);
    draft.ask(List.of(row), Label.NARRATIVE, said.text(), said.from());
  }

  private void narrative(DraftRow row, List<Snippet> texts) {
    Set<Status> found = new LinkedHashSet<>();
    List<Snippet> sources = new ArrayList<>();
    for (Snippet text : texts) {
      for (Snippet sentence : Sentences.of(text)) {
        of(sentence.text()).filter(found::add).ifPresent(status -> sources.add(sentence));
      }
    }
    if (found.size() <= MOST) {
      List<Status> order = List.copyOf(found);
      for (int i = 0; i < order.size(); i++) {
        ask(row, order.get(i), List.of(sources.get(i)));
      }
    }
  }

  private static Optional<Status> of(String text) {
    return WORDS.entrySet().stream()
        .filter(one -> one.getValue().matcher(text).find())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private void ask(DraftRow row, Status status, List<Snippet> source) {
    choices.stream()
        .filter(one -> one.status() == status)
        .findFirst()
        .ifPresent(one -> draft.ask(List.of(row), Label.STATUS, one.name(), source));
  }
}
