package fi.koonti.form;

import fi.koonti.layout.FormColumn;
import fi.koonti.layout.FormRegion;
import fi.koonti.layout.FormRows;
import fi.koonti.layout.OutcomeKind;
import fi.koonti.layout.PrintedTexts;
import fi.koonti.layout.ProgressRows;
import fi.koonti.layout.RowPattern;
import fi.koonti.layout.Stamp;
import fi.koonti.location.CellAddress;
import fi.koonti.plan.Indicator;
import fi.koonti.template.CellContent;
import fi.koonti.template.MissingElement;
import fi.koonti.template.RowContent;
import fi.koonti.template.Template;
import fi.koonti.template.TemplateFill;
import fi.koonti.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes forms from one template; the same order gives the same bytes. */
public final class FormMaker {

  private final Template template;
  private final List<MissingElement> missing;
  private final List<String> hangings;

  /** A maker of forms from a template on which nothing hangs. */
  public FormMaker(Template template) {
    this(template, List.of());
  }

  /**
   * A maker of forms; whether the template will do is told by {@link #missing()}.
   *
   * @param hangings what lies on the template's sheets without being in a cell: its texts, and its
   *     pictures as {@link PrintedTexts#picture} says them
   */
  public FormMaker(Template template, List<String> hangings) {
    this.template = template;
    this.hangings = List.copyOf(hangings);
    this.missing = FormNeeds.missingIn(template);
  }

  /** Everything that the template lacks; forms can be made only when that is nothing. */
  public List<MissingElement> missing() {
    return missing;
  }

  /**
   * Makes a form.
   *
   * @throws IllegalStateException when the template lacks something
   */
  public byte[] make(FormOrder order) {
    return fill(order).toBytes();
  }

  /**
   * Writes a form to a stream, which stays open.
   *
   * @return the sum of its content, see {@link TemplateFill#writeTo}
   * @throws IllegalStateException when the template lacks something
   */
  public Optional<String> write(FormOrder order, OutputStream out) throws IOException {
    return fill(order).writeTo(out);
  }

  private TemplateFill fill(FormOrder order) {
    if (!missing.isEmpty()) {
      throw new IllegalStateException("expected a template without lacks, but found " + missing);
    }
    TemplateFill fill = template.fill();
    FormPlaces.put(order, fill);
    List<RowContent> guide = new GuideRows(order).rows();
    List<RowContent> progress = new ProgressTable(order).rows();
    fill.rows(RowPattern.GUIDE_STATUS, guide);
    AnswerRows answers = new AnswerRows(order);
    fill.rows(RowPattern.FORM_INDICATOR, answers.rows());
    answers.widths().put(fill, sheet(RowPattern.FORM_INDICATOR));
    fill.rows(RowPattern.PROGRESS_SECTION, progress);
    MetadataRows machine = new MetadataRows(order);
    List<String> printed = printed(order, fill, guide, progress);
    fill.put(FormPlaces.STAMP, Stamp.of(order.identity(), PrintedTexts.of(printed)));
    fill.rows(RowPattern.MACHINE_SETTING, machine.settings(printed));
    fill.rows(RowPattern.MACHINE_STATUS, machine.statuses());
    fill.rows(RowPattern.MACHINE_INDICATOR, machine.indicators());
    show(order, fill);
    begin(order, fill);
    leaveOut(order, fill);
    nameRegion(order, fill);
    if (!order.plan().settings().locked()) {
      fill.unlock();
    }
    return fill;
  }

  /** What the plan does not ask and what is not known leaves no empty column. */
  private void leaveOut(FormOrder order, TemplateFill fill) {
    String form = sheet(RowPattern.FORM_INDICATOR);
    for (FormColumn column : FormColumn.values()) {
      if (column.field().filter(field -> !order.plan().settings().asks(field)).isPresent()) {
        fill.leaveOut(form, column.index());
      }
    }
    if (!new PreviousAnswers(order).haveNarratives()) {
      fill.leaveOut(form, FormColumn.PREVIOUS_NARRATIVE.index());
    }
  }

  /** What the form says of itself outside the answers: its own texts, and those poured beside. */
  private List<String> printed(
      FormOrder order, TemplateFill fill, List<RowContent> guide, List<RowContent> progress) {
    List<String> printed = new ArrayList<>(fill.texts());
    printed.addAll(hangings);
    template.pictures().forEach(at -> printed.add(PrintedTexts.picture(at)));
    RowTexts texts = new RowTexts(order);
    for (Indicator one : order.asked()) {
      for (FormColumn column : FormColumn.values()) {
        // What the plan fixes is known by the plan; the target stands in more words than it has.
        if (!column.isLocked() || column == FormColumn.TARGET) {
          printed.add(texts.of(one, column));
        }
      }
    }
    // A program that keeps no formulas saves what the column of checks said.
    for (CheckWord word : CheckWord.values()) {
      printed.add(word.text(order.language()));
    }
    for (List<RowContent> rows : List.of(guide, progress)) {
      rows.stream()
          .flatMap(row -> row.cells().stream())
          .filter(cell -> cell != null && cell.value().type() == CellContent.CellType.TEXT)
          .forEach(cell -> printed.add(cell.value().written()));
    }
    return printed;
  }

  /** Says what the formulas outside the rows show until somebody calculates. */
  private void show(FormOrder order, TemplateFill fill) {
    Language language = order.language();
    Completeness whole = Completeness.of(order, order.asked());
    String form = sheet(RowPattern.FORM_INDICATOR);
    // Rows that the template's owner put above the title move everything below.
    int moved = template.rowOf(RowPattern.FORM_INDICATOR).orElseThrow() - FormRows.INDICATOR;
    ProgressLine.of(order, whole)
        .forEach(
            (column, text) ->
                fill.show(
                    form,
                    new CellAddress(FormRows.PROGRESS + moved, column.index()),
                    CellContent.cached(CellContent.text(text))));
    CellContent sentence =
        CellContent.cached(CellContent.text(ProgressWords.sentence(whole, language)));
    String progress = sheet(RowPattern.PROGRESS_SECTION);
    fill.show(progress, new CellAddress(ProgressRows.SENTENCE, 0), sentence);
    ProgressTable.shown(whole, language)
        .forEach(
            (column, value) ->
                fill.show(
                    progress,
                    new CellAddress(ProgressRows.TOTAL, column.index()),
                    CellContent.cached(value)));
  }

  /** Screen readers read headings and ids with each cell of a region that is named so. */
  private void nameRegion(FormOrder order, TemplateFill fill) {
    String form = sheet(RowPattern.FORM_INDICATOR);
    int first = fill.rowOf(RowPattern.FORM_INDICATOR, 0);
    int headings = first + FormRows.HEADINGS - FormRows.INDICATOR;
    int last = fill.cellOf(form, new CellAddress(0, FormColumn.DEED.index())).column();
    CellAddress end = new CellAddress(first + Math.max(0, order.asked().size() - 1), last);
    fill.rename(FormRegion.TEMPLATE_NAME, FormRegion.name(new CellAddress(headings, 0), end));
  }

  /** The form opens where the first answer is to be written. */
  private void begin(FormOrder order, TemplateFill fill) {
    String form = sheet(RowPattern.FORM_INDICATOR);
    boolean outcome =
        order.asked().stream()
            .findFirst()
            .filter(first -> OutcomeKind.of(first) != OutcomeKind.NONE)
            .isPresent();
    FormColumn first = outcome ? FormColumn.OUTCOME : FormColumn.STATUS;
    fill.select(form, new CellAddress(fill.rowOf(RowPattern.FORM_INDICATOR, 0), first.index()));
    fill.activate(form);
  }

  private String sheet(String kind) {
    return template.sheetOf(kind).orElseThrow();
  }
}
