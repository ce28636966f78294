package fi.koonti.form;

import fi.koonti.layout.FormColumn;
import fi.koonti.layout.FormRows;
import fi.koonti.layout.OutcomeKind;
import fi.koonti.layout.PrintedTexts;
import fi.koonti.layout.ProgressRows;
import fi.koonti.layout.RowPattern;
import fi.koonti.layout.Stamp;
import fi.koonti.template.CellContent;
import fi.koonti.template.MissingElement;
import fi.koonti.template.RowContent;
import fi.koonti.template.Template;
import fi.koonti.template.TemplateFill;
import fi.koonti.location.CellAddress;
import fi.koonti.plan.Indicator;
import fi.koonti.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Makes forms from one template; the same order gives the same bytes. */
public final class FormMaker {

  private final Template template;
  private final List<MissingElement> lacks;
  private final List<String> hangings;

  /** A maker of forms from a template on which nothing hangs. */
  public FormMaker(Template template) {
    this(template, List.of());
  }

  /**
   * A maker of forms; whether the template will do is told by {@link #lacks()}.
   *
   * @param hangings what lies on the template's sheets without being in a cell: its texts, and its
   *     pictures as {@link PrintedTexts#picture} says them
   */
  public FormMaker(Template template, List<String> hangings) {
    this.template = template;
    this.hangings = List.copyOf(hangings);
    this.lacks = FormNeeds.lacksOf(template);
  }

  /** Everything that the template lacks; forms can be made only when that is nothing. */
  public List<MissingElement> lacks() {
    return lacks;
  }

  /**
   * Makes a form.
   *
   * @throws IllegalStateException when the template lacks something
   */
  public byte[] make(FormOrder order) {
    return pour(order).toBytes();
  }

  /**
   * Writes a form to a stream, which stays open.
   *
   * @throws IllegalStateException when the template lacks something
   */
  public void write(FormOrder order, OutputStream out) throws IOException {
    pour(order).writeTo(out);
  }

  private TemplateFill pour(FormOrder order) {
    if (!lacks.isEmpty()) {
      throw new IllegalStateException("expected a template without lacks, but found " + lacks);
    }
    TemplateFill pour = template.pour();
    FormPlaces.put(order, pour);
    List<RowContent> guide = new GuideRows(order).rows();
    List<RowContent> progress = new ProgressTable(order).rows();
    pour.rows(RowPattern.GUIDE_STATUS, guide);
    pour.rows(RowPattern.FORM_INDICATOR, new AnswerRows(order).rows());
    pour.rows(RowPattern.PROGRESS_SECTION, progress);
    MetadataRows machine = new MetadataRows(order);
    List<String> printed = printed(order, pour, guide, progress);
    pour.put(FormPlaces.STAMP, Stamp.of(order.identity(), PrintedTexts.of(printed)));
    pour.rows(RowPattern.MACHINE_SETTING, machine.settings(printed));
    pour.rows(RowPattern.MACHINE_STATUS, machine.statuses());
    pour.rows(RowPattern.MACHINE_INDICATOR, machine.indicators());
    show(order, pour);
    begin(order, pour);
    leaveOut(order, pour);
    if (!order.plan().settings().locked()) {
      pour.unlock();
    }
    return pour;
  }

  /** What the plan does not ask and what is not known leaves no empty column. */
  private void leaveOut(FormOrder order, TemplateFill pour) {
    String form = sheet(RowPattern.FORM_INDICATOR);
    for (FormColumn column : FormColumn.values()) {
      if (column.field().filter(field -> !order.plan().settings().asks(field)).isPresent()) {
        pour.leaveOut(form, column.index());
      }
    }
    if (!new PreviousAnswers(order).haveNarratives()) {
      pour.leaveOut(form, FormColumn.PREVIOUS_NARRATIVE.index());
    }
  }

  /** What the form says of itself outside the answers: its own texts, and those poured beside. */
  private List<String> printed(
      FormOrder order, TemplateFill pour, List<RowContent> guide, List<RowContent> progress) {
    List<String> printed = new ArrayList<>(pour.texts());
    printed.addAll(hangings);
    PreviousAnswers previous = new PreviousAnswers(order);
    for (Indicator one : order.asked()) {
      printed.add(previous.outcome(one));
      printed.add(previous.status(one));
      printed.add(previous.narrative(one));
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
  private void show(FormOrder order, TemplateFill pour) {
    Language language = order.language();
    Completeness whole = Completeness.of(order, order.asked());
    String form = sheet(RowPattern.FORM_INDICATOR);
    CellContent sentence = CellContent.cached(CellContent.text(ProgressWords.sentence(whole, language)));
    CellContent next =
        CellContent.cached(
            CellContent.text(whole.next(ProgressWords.NEXT, ProgressWords.ALL_DONE).text(language)));
    // Rows that the template's owner put above the title move everything below.
    int moved = template.rowOf(RowPattern.FORM_INDICATOR).orElseThrow() - FormRows.INDICATOR;
    for (FormColumn column : FormRows.SENTENCES) {
      pour.show(form, new CellAddress(FormRows.PROGRESS + moved, column.index()), sentence);
    }
    for (FormColumn column : FormRows.LINKS) {
      pour.show(form, new CellAddress(FormRows.PROGRESS + moved, column.index()), next);
    }
    String progress = sheet(RowPattern.PROGRESS_SECTION);
    pour.show(progress, new CellAddress(ProgressRows.SENTENCE, 0), sentence);
    ProgressTable.shown(whole, language)
        .forEach(
            (column, value) ->
                pour.show(
                    progress,
                    new CellAddress(ProgressRows.TOTAL, column.index()),
                    CellContent.cached(value)));
  }

  /** The form opens where the first answer is to be written. */
  private void begin(FormOrder order, TemplateFill pour) {
    String form = sheet(RowPattern.FORM_INDICATOR);
    boolean outcome =
        order.asked().stream()
            .findFirst()
            .filter(first -> OutcomeKind.of(first) != OutcomeKind.NONE)
            .isPresent();
    FormColumn first = outcome ? FormColumn.OUTCOME : FormColumn.STATUS;
    pour.select(form, new CellAddress(pour.rowOf(RowPattern.FORM_INDICATOR, 0), first.index()));
    pour.activate(form);
  }

  private String sheet(String kind) {
    return template.sheetOf(kind).orElseThrow();
  }
}
