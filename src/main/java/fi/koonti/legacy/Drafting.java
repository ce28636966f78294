package fi.koonti.legacy;

import fi.koonti.finding.Finding;
import fi.koonti.place.CellAddress;
import fi.koonti.place.Place;
import fi.koonti.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes a draft of what was read: sectors for all rows, one spelling for each name, and doubts. */
final class Drafting {

  private static final List<DraftRule> RULES =
      List.of(
          new LevelMissing(),
          new WordBroken(),
          new KindDerived(),
          new HtmlInText(),
          new AnswersLeft());

  private final String file;
  private final List<ReportLine> lines;
  private final Sink sink;
  private final Language language;

  Drafting(String file, List<ReportLine> lines, Sink sink, Language language) {
    this.file = file;
    this.lines = lines;
    this.sink = sink;
    this.language = language;
  }

  Draft draft() {
    List<Finding> findings = new ArrayList<>(sink.findings());
    List<DraftRow> sectored = new SectorFill(file, sink.leftovers(), findings).fill(sink.rows());
    List<DraftRow> rows = new NameJoining(findings).join(sectored);
    String organisation = Organisation.in(lines);
    Draft draft = new Draft(organisation, rows, sink.leftovers(), List.of());
    RULES.forEach(rule -> rule.look(draft, language).forEach(findings::add));
    findings.sort(inOrderOfTheReport());
    return new Draft(organisation, rows, sink.leftovers(), findings);
  }

  private Comparator<Finding> inOrderOfTheReport() {
    Map<Place, Integer> order = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      order.put(lines.get(i).place(), i);
    }
    Comparator<Finding> byLine =
        Comparator.comparing(finding -> order.getOrDefault(lineOf(finding.place()), -1));
    return byLine.thenComparing(Comparator.naturalOrder());
  }

  private static Place lineOf(Place place) {
    return place.cell() == null
        ? place
        : Place.of(place.file(), place.sheet(), new CellAddress(place.cell().row(), 0));
  }
}
