package fi.koonti.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Leaves over tables that show again what other tables of the report have in full. */
final class Summaries {

  private Summaries() {}

  /** Takes them out of a draft; each is kept as one text. */
  static void leave(Draft draft) {
    Map<String, Integer> fullest = new HashMap<>();
    for (DraftRow row : draft.rows()) {
      String key = key(row);
      if (!key.isEmpty()) {
        fullest.merge(key, weight(row), Math::max);
      }
    }
    for (List<DraftRow> table : draft.tables()) {
      boolean again =
          !table.isEmpty()
              && table.stream().allMatch(row -> weight(row) < fullest.getOrDefault(key(row), 0));
      if (again) {
        leave(table, draft);
      }
    }
  }

  private static String key(DraftRow row) {
    return row.said(Label.INDICATOR)
        .filter(said -> said.from().size() == 1)
        .map(said -> NameCell.key(said.from().get(0).text()))
        .orElse("");
  }

  /** How much of the plan a row has. */
  private static int weight(DraftRow row) {
    return (int)
        row.all().keySet().stream()
            .filter(
                label ->
                    Label.OF_INDICATOR.contains(label)
                        || label == Label.MEASURE
                        || label == Label.GOAL)
            .count();
  }

  private static void leave(List<DraftRow> table, Draft draft) {
    List<Snippet> texts = new ArrayList<>();
    table.forEach(row -> row.all().values().forEach(said -> texts.addAll(said.from())));
    List<Question> about =
        draft.questions().stream()
            .filter(one -> !one.rows().isEmpty() && table.containsAll(one.rows()))
            .toList();
    about.forEach(one -> texts.addAll(one.source()));
    draft.questions().removeAll(about);
    draft.rows().removeAll(table);
    draft.questions().add(new Question(List.of(), null, "", texts.stream().distinct().toList()));
  }
}
