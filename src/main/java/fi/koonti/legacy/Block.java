package fi.koonti.legacy;

import fi.koonti.finding.FindingCode;
import fi.koonti.legacy.ReportLine.Piece;
import fi.koonti.place.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One measure with its indicators, from its label to the next. */
final class Block {

  private final Place place;
  private final Map<Label, Said> levels;
  private final Sink sink;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Piece> lone = new ArrayList<>();

  /**
   * A block without indicators.
   *
   * @param levels what stands above them, the measure too
   */
  Block(Place place, Map<Label, Said> levels, Sink sink) {
    this.place = place;
    this.levels = levels;
    this.sink = sink;
  }

  String measure() {
    return levels.containsKey(Label.MEASURE) ? levels.get(Label.MEASURE).text() : "";
  }

  /** Adds the indicators of one cell, usually one. */
  void name(Piece cell) {
    List<String> names = Numbered.parts(cell.text());
    if (names.size() > 1) {
      sink.tell(
          FindingCode.IMPORT_INDICATORS_SPLIT,
          cell.place(),
          cell.text(),
          "count",
          "" + names.size());
    }
    names.forEach(name -> entries.add(new Entry(cell.place(), name)));
  }

  /** Gives levels that stand in a row of their own to the first indicator that has none. */
  void levels(Place row, String baseline, String target) {
    List<Entry> open = entries.stream().filter(Entry::isOpen).toList();
    if (open.isEmpty()) {
      Entry nameless = new Entry(row, measure());
      entries.add(nameless);
      sink.tell(FindingCode.IMPORT_INDICATOR_NAMELESS, row, (baseline + " " + target).strip());
      put(nameless, row, baseline, target);
    } else if (!isSpread(row, open, baseline, target)) {
      put(open.get(0), row, baseline, target);
    }
  }

  /** Gives levels to the indicator that was named last, in whose row they stand. */
  void ownLevels(Place row, String baseline, String target) {
    List<Entry> open = entries.stream().filter(Entry::isOpen).toList();
    if (!open.isEmpty() && !isSpread(row, open, baseline, target)) {
      put(open.get(open.size() - 1), row, baseline, target);
    }
  }

  /** Levels of several indicators in one cell, a line for each, go where they belong. */
  private boolean isSpread(Place row, List<Entry> open, String baseline, String target) {
    List<String> baselines = lines(baseline);
    List<String> targets = lines(target);
    boolean fits = open.size() > 1 && fits(baselines, open) && fits(targets, open);
    if (!fits || baselines.isEmpty() && targets.isEmpty()) {
      return false;
    }
    for (int i = 0; i < open.size(); i++) {
      put(
          open.get(i),
          row,
          baselines.isEmpty() ? "" : baselines.get(i),
          targets.isEmpty() ? "" : targets.get(i));
    }
    sink.tell(
        FindingCode.IMPORT_LEVELS_SPREAD,
        row,
        (baseline + "\n" + target).strip(),
        "count",
        "" + open.size());
    return true;
  }

  private static List<String> lines(String text) {
    return Arrays.stream(text.split("\n")).map(String::strip).filter(l -> !l.isEmpty()).toList();
  }

  private static boolean fits(List<String> lines, List<Entry> open) {
    return lines.isEmpty() || lines.size() == open.size();
  }

  private static void put(Entry entry, Place row, String baseline, String target) {
    entry.put(Label.BASELINE, new Said(baseline, row));
    entry.put(Label.TARGET, new Said(target, row));
  }

  /**
   * Takes what a labelled line says of the last indicator; tells whether there is one to take it.
   */
  boolean put(Label label, Said text) {
    if (entries.isEmpty() || entries.get(entries.size() - 1).has(label)) {
      return false;
    }
    entries.get(entries.size() - 1).put(label, text);
    return true;
  }

  /** Keeps a text that stands alone among the indicators, until all of them are known. */
  void lone(Piece text) {
    lone.add(text);
  }

  /** Hands over the rows; a measure without an indicator is one. */
  void finish() {
    placeLone();
    if (entries.isEmpty()) {
      sink.row(new DraftRow(place, levels));
    }
    for (Entry entry : entries) {
      Map<Label, Said> said = new EnumMap<>(levels);
      said.putAll(entry.said());
      if (measure().isEmpty()) {
        said.put(Label.MEASURE, said.get(Label.INDICATOR));
      }
      sink.row(new DraftRow(entry.place(), said));
    }
  }

  /** A single text can only be the target of the single indicator that lacks one. */
  private void placeLone() {
    List<Entry> without = entries.stream().filter(entry -> !entry.has(Label.TARGET)).toList();
    if (lone.size() == 1 && without.size() == 1) {
      Piece text = lone.get(0);
      without.get(0).put(Label.TARGET, new Said(text.text(), text.place()));
      sink.tell(
          FindingCode.IMPORT_TARGET_FROM_LONE_TEXT,
          text.place(),
          text.text(),
          "indicator",
          without.get(0).name());
    } else {
      sink.unplaced(lone, measure());
    }
  }
}
