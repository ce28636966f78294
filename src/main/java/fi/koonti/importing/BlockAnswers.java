package fi.koonti.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What was answered about one measure, and to which of its indicators it belongs. */
final class BlockAnswers {

  /** What stands for nothing. */
  private static final Pattern NOTHING = Pattern.compile("[-–—]+");

  /** What one label brought. */
  private record Answer(Label label, int number, List<Snippet> texts, boolean sure) {

    Answer of(int other) {
      return new Answer(label, other, texts, sure);
    }
  }

  private final List<Answer> answers = new ArrayList<>();

  /** Whether answers stand right behind each indicator. */
  private boolean closed;

  /** Whether a text is a dash, which stands for nothing. */
  static boolean isNothing(String text) {
    return NOTHING.matcher(text).matches();
  }

  /** Begins what stands behind a label. */
  void begin(Labels.Lead lead) {
    begin(lead, true);
  }

  /**
   * Begins what stands behind a label.
   *
   * @param sure whether it can be nothing else
   */
  void begin(Labels.Lead lead, boolean sure) {
    answers.add(new Answer(lead.label(), lead.number(), new ArrayList<>(), sure));
    add(lead.rest());
  }

  /** Begins what stands behind no label; a narrative, likely. */
  void beginUnsaid() {
    answers.add(new Answer(Label.NARRATIVE, 0, new ArrayList<>(), false));
  }

  /** Adds a text to the answer that was begun last. */
  void add(Snippet text) {
    if (!text.isEmpty()) {
      answers.get(answers.size() - 1).texts().add(text);
    }
  }

  /** Whether the answer that was begun last is a narrative. */
  boolean isNarrative() {
    return !answers.isEmpty() && answers.get(answers.size() - 1).label() == Label.NARRATIVE;
  }

  /**
   * Gives all that was begun without a number to an indicator, before the next one comes.
   *
   * @param number of the indicator; 0 when none has come
   */
  void closeFor(int number) {
    if (number > 0) {
      answers.replaceAll(one -> one.number() == 0 ? one.of(number) : one);
      closed |= !answers.isEmpty();
    }
  }

  /** Whether the answer that was begun last says something. */
  boolean sayAnything() {
    return !answers.isEmpty() && !answers.get(answers.size() - 1).texts().isEmpty();
  }

  /** Gives the answers to the indicators that they belong to, and asks where that is open. */
  void give(List<Counted> indicators, Draft draft) {
    if (closed) {
      closeFor(indicators.size());
    }
    for (Answer answer : answers) {
      List<Counted> about = about(answer, indicators);
      List<DraftRow> rows = about.stream().map(Counted::row).toList();
      if (answer.texts().isEmpty()) {
        continue;
      }
      if (answer.label() == Label.NARRATIVE) {
        if (!answer.sure() || rows.size() == 1 && rows.get(0).has(Label.NARRATIVE)) {
          draft.ask(rows, Label.NARRATIVE, Said.of(answer.texts()).text(), answer.texts());
        } else {
          new NarrativeParts(about, draft).give(answer.texts());
        }
      } else if (answer.label().column().isPresent()) {
        values(answer, rows, draft);
      } else {
        answer.texts().forEach(text -> draft.leftOver(rows, text));
      }
    }
  }

  private static void values(Answer answer, List<DraftRow> rows, Draft draft) {
    Said said = Said.of(answer.texts());
    if (!answer.sure()) {
      answer.texts().forEach(text -> draft.ask(rows, answer.label(), text.text(), List.of(text)));
    } else if (isNothing(said.text())) {
      answer.texts().forEach(draft::label);
    } else if (rows.size() == 1 && !rows.get(0).has(answer.label())) {
      rows.get(0).put(answer.label(), said);
    } else if (!apart(answer, rows, draft)) {
      draft.ask(rows, answer.label(), said.text(), answer.texts());
    }
  }

  /** Gives a text to each of several indicators, where it counts them or has a line for each. */
  private static boolean apart(Answer answer, List<DraftRow> rows, Draft draft) {
    if (answer.texts().size() != 1 || rows.size() < 2) {
      return false;
    }
    List<Numbered.Part> parts = Ordinals.of(answer.texts().get(0));
    List<Snippet> lines = Glued.lines(answer.texts().get(0));
    if (parts.size() == rows.size()) {
      for (int i = 0; i < parts.size(); i++) {
        draft.label(parts.get(i).mark());
        rows.get(i).put(answer.label(), Said.of(parts.get(i).text()));
      }
      return true;
    }
    if (lines.size() == rows.size()) {
      for (int i = 0; i < lines.size(); i++) {
        draft.ask(List.of(rows.get(i)), answer.label(), lines.get(i).text(), answer.texts());
      }
      return true;
    }
    return false;
  }

  private static List<Counted> about(Answer answer, List<Counted> indicators) {
    if (answer.number() == 0) {
      return indicators;
    }
    Optional<Counted> one =
        indicators.stream().filter(i -> i.number() == answer.number()).findFirst();
    return one.map(List::of).orElse(indicators);
  }
}
