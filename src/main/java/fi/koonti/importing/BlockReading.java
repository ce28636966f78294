package fi.koonti.importing;

import fi.koonti.importing.ReportLine.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

  private final Hierarchy levels = new Hierarchy();
  private final Labels labels;
  private final LeadFinder leads;
  private final Headings headings;
  private final Draft draft;
  private @Nullable Block block;
  private @Nullable Label unfinished;

  /** A line of running text that is a label of an indicator, whose value is the next line. */
  private @Nullable ReportLine alone;

  private Part part = Part.TITLE;

  private final BlockSector sector;

  /** Whether headings name sections; where all are of sectors they name nothing else. */
  private boolean sections;

  /** What a section was taken from when nothing marks it as a heading. */
  private @Nullable Snippet unmarkedSection;

  /**
   * A reading.
   *
   * @param lines of the whole report
   */
  BlockReading(List<ReportLine> lines, Labels labels, Draft draft) {
    this.labels = labels;
    this.leads = new LeadFinder(lines, labels);
    this.headings = new Headings(lines, labels);
    this.draft = draft;
    this.sector = new BlockSector(draft);
  }

  /** Whether a measure is open, so that what follows belongs to it. */
  boolean isInBlock() {
    return block != null;
  }

  /** Reads the line of an index. */
  void read(int index, ReportLine line) {
    Piece first = line.filled().get(0);
    Optional<Labels.Lead> lead = leads.of(line, part == Part.ANSWERS);
    if (alone != null && endsAlone(alone, line, lead)) {
      return;
    }
    if (lead.isPresent() && !(unfinished != null && lead.get().loose())) {
      labelled(line, first, lead.get());
    } else if (isCounted(first)) {
      open().answers().closeFor(Numbered.number(first.text()) - 1);
      part = Part.INDICATORS;
      open().table().read(line);
    } else if (unfinished != null) {
      level(unfinished, first.snippet());
      rest(line.from(first.column() + 1));
    } else if (part == Part.LEVELS && line.isLone() && SectorNames.isName(first.text())) {
      sector.name(first.snippet());
    } else if (isHeading(index, line)) {
      heading(index, line);
    } else {
      unlabelled(line);
    }
  }

  /** The block to which what follows belongs. */
  private Block open() {
    return Objects.requireNonNull(block, "a block is open");
  }

  /** Gives the label that stood alone its value, this line; tells whether the line is that. */
  private boolean endsAlone(ReportLine begun, ReportLine line, Optional<Labels.Lead> lead) {
    Snippet label = begun.filled().get(0).snippet();
    boolean isValue = lead.isEmpty() && line.isLone() && !line.isInTable();
    open()
        .table()
        .read(
            isValue
                ? new ReportLine("", false, 0, List.of(label, line.filled().get(0).snippet()))
                : begun);
    alone = null;
    return isValue;
  }

  /** An indicator that counts itself instead of having a label, {@code Mittari 2: …}. */
  private boolean isCounted(Piece first) {
    int number = Numbered.number(first.text());
    boolean answered = part == Part.ANSWERS && open().answers().isNarrative();
    return block != null && number > 0 && !answered && number == open().table().size() + 1;
  }

  /** Hands over the measure that is open. */
  void finish() {
    if (block != null) {
      if (alone != null) {
        open().table().read(alone);
        alone = null;
      }
      int before = draft.rows().size();
      block.finish(sector.forMeasure());
      block = null;
      askSection(draft.rows().subList(before, draft.rows().size()));
    }
  }

  /** Hands over everything; no line follows. */
  void end() {
    finish();
    sector.drop();
  }

  /** A section from an unmarked line is true as long as a person does not say otherwise. */
  private void askSection(List<DraftRow> rows) {
    if (unmarkedSection != null) {
      draft.ask(rows, Label.SECTION, unmarkedSection.text(), List.of(unmarkedSection));
      unmarkedSection = null;
    }
  }

  /** A short answer right after its label is an answer, whatever comes next. */
  private boolean isHeading(int index, ReportLine line) {
    if (line.heading() > 0 && line.isLone()) {
      return true;
    }
    boolean open = part == Part.ANSWERS && !open().answers().sayAnything();
    boolean apart = line.gap() || line.isInTable() || part == Part.TITLE;
    return part != Part.LEVELS && !open && apart && headings.isHeading(index);
  }

  private void heading(int index, ReportLine line) {
    boolean answered = part == Part.ANSWERS;
    finish();
    sector.drop();
    Snippet text = line.filled().get(0).snippet();
    boolean named = SectorNames.isName(text.text());
    boolean above = line.heading() == 0 && headings.isHeading(index + 1);
    boolean first = draft.titles().isEmpty() && draft.rows().isEmpty();
    boolean title = line.heading() == 0 && first && TitleWords.areIn(text.text());
    if ((above || title) && !named) {
      draft.titles().add(text);
      return;
    }
    if (named) {
      levels.set(Label.SECTOR, Said.of(text));
    }
    sections |= !named;
    if (sections) {
      levels.put(Label.SECTION, Said.of(text));
      boolean asked = answered || draft.rows().isEmpty();
      unmarkedSection = line.heading() == 0 && asked ? text : null;
    }
    part = Part.TITLE;
  }

  private void unlabelled(ReportLine line) {
    switch (part) {
      case TITLE -> line.filled().forEach(piece -> draft.titles().add(piece.snippet()));
      case LEVELS -> {
        if (block != null && line.isLone() && Ordinals.isItem(line.filled().get(0).text())) {
          block.alsoMeasure(line.filled().get(0).snippet());
        } else {
          draft.leftOver(line.filled());
        }
      }
      case INDICATORS -> {
        if (isLoose(line)) {
          part = Part.ANSWERS;
          open().answers().beginUnsaid();
          line.filled().forEach(piece -> open().answers().add(piece.snippet()));
        } else {
          open().table().read(line);
        }
      }
      case ANSWERS -> line.filled().forEach(piece -> open().answers().add(piece.snippet()));
    }
  }

  /** A paragraph behind an indicator that stands in a line of its own: what is told about it. */
  private boolean isLoose(ReportLine line) {
    return !line.isInTable()
        && line.cells().size() == 1
        && open().table().isNamedInLine()
        && !Ordinals.isItem(line.filled().get(0).text());
  }

  private void labelled(ReportLine line, Piece first, Labels.Lead lead) {
    unfinished = null;
    Label label = lead.label();
    if (Label.LEVELS.contains(label)) {
      draft.label(lead.word());
      level(line, first, lead);
    } else if (block == null && !canBegin(label)) {
      // A summary, or a word at the beginning of a line.
      draft.leftOver(line.filled());
    } else if (Label.ANSWERS.contains(label)) {
      part = Part.ANSWERS;
      draft.label(lead.word());
      List<Piece> more = line.from(first.column() + 1).filled();
      boolean several =
          label != Label.NARRATIVE && more.size() + (lead.rest().isEmpty() ? 0 : 1) > 1;
      open().answers().begin(lead, !several);
      more.forEach(piece -> open().answers().add(piece.snippet()));
    } else if (label == Label.ID) {
      draft.label(lead.word());
      rest(line.from(first.column() + 1));
      draft.leftOver(List.of(), lead.rest());
    } else {
      begin(line);
      part = Part.INDICATORS;
      boolean isAlone = line.isLone() && !line.isInTable() && lead.rest().isEmpty();
      if (isAlone && Label.OF_INDICATOR.contains(label)) {
        alone = line;
      } else {
        open().table().read(line);
      }
    }
  }

  /** A step down; its value stands in the same cell, in the next one, or in the next line. */
  private void level(ReportLine line, Piece first, Labels.Lead lead) {
    ReportLine after = line.from(first.column() + 1);
    List<Piece> pieces = new ArrayList<>(after.filled());
    Snippet value = lead.rest();
    if (value.isEmpty()
        && !pieces.isEmpty()
        && labels.lead(pieces.get(0).snippet(), false).isEmpty()) {
      Piece next = pieces.remove(0);
      value = next.snippet();
      after = line.from(next.column() + 1);
    }
    level(lead.label(), value);
    rest(after);
  }

  /** What stands behind a value in its line: another label, or nothing that is known. */
  private void rest(ReportLine rest) {
    List<Piece> pieces = rest.filled();
    if (pieces.isEmpty()) {
      return;
    }
    Optional<Labels.Lead> lead = labels.lead(pieces.get(0).snippet(), false);
    if (lead.isPresent()) {
      labelled(rest, pieces.get(0), lead.get());
    } else {
      draft.leftOver(pieces);
    }
  }

  private void level(Label label, Snippet value) {
    finish();
    if (label != Label.MEASURE && sector.isUsed()) {
      sector.drop();
    }
    part = Part.LEVELS;
    unfinished = value.isEmpty() ? label : null;
    levels.put(label, new Said(value.text().replace('\n', ' '), List.of(value)));
    if (label == Label.MEASURE && !value.isEmpty()) {
      block = new Block(value.where(), levels.all(), labels, draft);
    }
  }

  /** Whether an indicator may stand here although no measure is named. */
  private boolean canBegin(Label label) {
    return label == Label.INDICATOR
        && List.of(Label.FOCUS_AREA, Label.GOAL, Label.DEED).stream().anyMatch(levels::has);
  }

  /** An indicator without a measure is told under what is nearest above it. */
  private void begin(ReportLine line) {
    if (block == null) {
      Snippet first = line.filled().get(0).snippet();
      Said nearest = levels.lowest();
      levels.put(Label.MEASURE, nearest);
      block = new Block(first.where(), levels.all(), labels, draft);
    }
  }
}
