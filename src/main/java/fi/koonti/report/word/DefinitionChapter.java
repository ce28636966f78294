package fi.koonti.report.word;

import fi.koonti.layout.StatusGroup;
import fi.koonti.layout.SummaryColumn;
import fi.koonti.layout.WordStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says how to read the report: statuses, what counts as reached, what is not known. */
final class DefinitionChapter {

  private static final List<String> RULES =
      List.of("definitions.reached", "definitions.unknown", "definitions.binding");

  private final WordContext draft;

  DefinitionChapter(WordContext draft) {
    this.draft = draft;
  }

  List<WordBlock> blocks() {
    List<WordBlock> blocks = new ArrayList<>();
    blocks.add(Heading.of(1, draft.words().get("definitions"), "maaritelmat").asSubject());
    for (StatusGroup group : StatusGroup.values()) {
      String name = draft.words().get("group." + group.name());
      String words =
          group.statuses().stream()
              .map(SummaryColumn::status)
              .map(status -> "”" + draft.telling().word(status) + "”")
              .collect(Collectors.joining(", "));
      // A group that is called as its only status needs no explaining.
      if (!words.equals("”" + name + "”")) {
        blocks.add(Prose.of(WordStyle.BULLET, Piece.strong(name + ": "), Piece.plain(words + ".")));
      }
    }
    RULES.forEach(rule -> blocks.add(Prose.of(WordStyle.BULLET, draft.words().get(rule))));
    return blocks;
  }
}
