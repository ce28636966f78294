package fi.koonti.legacy;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.place.Place;
import java.util.ArrayList;
import java.util.List;

/** Where reading puts what it finds, row by row. */
final class Sink {

  private final List<DraftRow> rows = new ArrayList<>();
  private final List<Leftover> leftovers = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  void row(DraftRow row) {
    rows.add(row);
  }

  /** Keeps an answer of the old report. */
  void answer(Place place, String measure, String text) {
    leftovers.add(new Leftover(place, Leftover.Kind.ANSWER, measure, text));
  }

  /** Keeps what stands above the first goal. */
  void title(ReportLine line) {
    leftovers.add(new Leftover(line.place(), Leftover.Kind.TITLE, "", line.text()));
  }

  /** Keeps a text that has no place, of which a finding tells otherwise. */
  void keep(Place place, String measure, String text) {
    leftovers.add(new Leftover(place, Leftover.Kind.OTHER, measure, text));
  }

  /** Keeps a text that has no place, and tells it. */
  void unplaced(Place place, String measure, String text) {
    keep(place, measure, text);
    tell(FindingCode.IMPORT_TEXT_NOT_PLACED, place, text);
  }

  /** Keeps the rest of a line. */
  void unplaced(List<ReportLine.Piece> pieces, String measure) {
    pieces.forEach(piece -> unplaced(piece.place(), measure, piece.text()));
  }

  /** Tells what was found; facts are pairs of a name and a value. */
  void tell(FindingCode code, Place place, String value, String... facts) {
    Finding finding = Finding.of(code, place).withValue(value);
    for (int i = 0; i < facts.length; i += 2) {
      finding = finding.with(facts[i], facts[i + 1]);
    }
    findings.add(finding);
  }

  List<DraftRow> rows() {
    return rows;
  }

  List<Leftover> leftovers() {
    return leftovers;
  }

  List<Finding> findings() {
    return findings;
  }
}
