package fi.koonti.legacy;

import fi.koonti.finding.FindingCode;
import fi.koonti.place.Place;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a report that is made of blocks: labels from the strategy down to the measure, indicators
 * with their levels, and what was answered. Lines come one by one, from the top.
 */
final class BlockReading {

  /** What the lines are that have no label. */
  private enum Part {
    TITLE,
    LEVELS,
    INDICATORS,
    ANSWERS
  }

  private final Levels levels = new Levels();
  private final Set<Label> sinceMeasure = EnumSet.noneOf(Label.class);
  private final Headings headings;
  private final Sink sink;
  private IndicatorRows rows;
  private Block block;
  private Label unfinished;
  private Part part = Part.TITLE;
  private boolean answered;

  /** Whether the sector was named in the midst of a block, and so for that block only. */
  private boolean sectorOfBlock;

  /**
   * A reading.
   *
   * @param lines of the whole report
   */
  BlockReading(List<ReportLine> lines, Sink sink) {
    this.headings = new Headings(lines);
    this.sink = sink;
    this.rows = new IndicatorRows(sink);
  }

  /** Reads the line of an index. */
  void read(int index, ReportLine line) {
    Optional<Labelled> labelled = Labelled.of(line);
    if (labelled.isPresent()) {
      labelled(labelled.get());
    } else if (unfinished != null) {
      level(unfinished, line.first().text(), line.place());
      sink.unplaced(line.filled().subList(1, line.filled().size()), measure());
    } else if (part == Part.LEVELS && line.isLone() && SectorNames.isName(line.first().text())) {
      levels.put(Label.SECTOR, new Said(line.first().text(), line.place()));
      sectorOfBlock = true;
    } else if (isHeading(index, line)) {
      heading(line);
    } else {
      unlabelled(line);
    }
  }

  /** Hands over what is still open. */
  void finish() {
    if (block != null) {
      block.finish();
      block = null;
    }
    if (sectorOfBlock) {
      levels.drop(Label.SECTOR);
      sectorOfBlock = false;
    }
  }

  private String measure() {
    return block == null ? "" : block.measure();
  }

  /** A short answer right after its label is an answer, whatever comes next. */
  private boolean isHeading(int index, ReportLine line) {
    boolean open = part == Part.ANSWERS && !answered;
    return part != Part.LEVELS && !open && headings.isHeading(index, line);
  }

  private void heading(ReportLine line) {
    finish();
    String text = line.first().text();
    levels.put(Label.SECTION, new Said(text, line.place()));
    if (SectorNames.isName(text)) {
      levels.put(Label.SECTOR, new Said(text, line.place()));
    }
    sink.tell(FindingCode.IMPORT_SECTION_ASSUMED, line.place(), text);
    part = Part.TITLE;
  }

  private void unlabelled(ReportLine line) {
    switch (part) {
      case TITLE -> sink.title(line);
      case LEVELS -> sink.unplaced(line.filled(), measure());
      case INDICATORS -> rows.row(line, block);
      case ANSWERS -> answer(line);
    }
  }

  private void answer(ReportLine line) {
    sink.answer(line.place(), measure(), line.text());
    answered = true;
  }

  private void labelled(Labelled line) {
    unfinished = null;
    Place place = line.line().place();
    switch (line.label()) {
      case SECTOR, SECTION -> {
        finish();
        levels.put(line.label(), new Said(line.value(), place));
        part = Part.LEVELS;
        sink.unplaced(line.further(), "");
      }
      case FOCUS_AREA, GOAL, DEED, MEASURE -> {
        level(line.label(), line.value(), place);
        sink.unplaced(line.further(), measure());
      }
      case INDICATOR -> {
        begin(place);
        part = Part.INDICATORS;
        rows.head(line, block);
      }
      case UNIT, BASELINE, TARGET, TARGET_SPAN, RESPONSIBLE, BINDING -> attribute(line);
      case OUTCOME, STATUS, NARRATIVE, CORRECTION, EVIDENCE, FORECAST -> {
        part = Part.ANSWERS;
        boolean says = saysMoreThanItsLabel(line);
        answer(line.line());
        answered = says;
      }
    }
  }

  /** {@code Selvitys toimenpiteen edistymisestä (Q3):} has its text in the next line. */
  private static boolean saysMoreThanItsLabel(Labelled line) {
    return !line.rest().isEmpty() || !line.text().isEmpty() && !line.text().endsWith(":");
  }

  private void level(Label label, String text, Place place) {
    finish();
    part = Part.LEVELS;
    unfinished = text.isEmpty() ? label : null;
    levels.put(label, new Said(text, place));
    if (text.isEmpty()) {
      return;
    }
    if (label != Label.MEASURE) {
      sinceMeasure.add(label);
      return;
    }
    if (sinceMeasure.isEmpty() && !sink.rows().isEmpty()) {
      sink.tell(FindingCode.IMPORT_LEVELS_INHERITED, place, text, "goal", levels.text(Label.GOAL));
    }
    sinceMeasure.clear();
    block = new Block(place, levels.all(), sink);
    rows = new IndicatorRows(sink);
  }

  /** An indicator without a measure is told under what is nearest above it. */
  private void begin(Place place) {
    if (block == null) {
      String nearest = levels.lowest();
      levels.put(Label.MEASURE, new Said(nearest, place));
      sink.tell(FindingCode.IMPORT_MEASURE_MISSING, place, nearest);
      sinceMeasure.clear();
      block = new Block(place, levels.all(), sink);
    }
  }

  private void attribute(Labelled line) {
    String text = line.value();
    boolean taken =
        block != null
            && !text.isEmpty()
            && block.put(line.label(), new Said(text, line.line().place()));
    sink.unplaced(taken ? line.further() : line.line().filled(), measure());
  }
}
