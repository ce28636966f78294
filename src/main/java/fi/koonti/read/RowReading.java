package fi.koonti.read;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.grid.GridCell;
import fi.koonti.grid.GridRow;
import fi.koonti.layout.Fingerprint;
import fi.koonti.layout.FormColumn;
import fi.koonti.location.CellAddress;
import fi.koonti.location.Place;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Field;
import fi.koonti.submission.AnswerRow;
import fi.koonti.submission.AnswerRow.LockedText;
import fi.koonti.submission.PreviousAnswer;
import fi.koonti.submission.SourceFile;
import fi.koonti.submission.StrayCell;
import fi.koonti.submission.Value;
import fi.koonti.text.HtmlTags;
import fi.koonti.text.HtmlText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the row of one indicator. */
final class RowReading {

  private final SourceFile source;
  private final FormTable form;
  private final SentRows sent;
  private final List<Finding> findings;
  private final List<StrayCell> strays;

  /**
   * A reading of rows.
   *
   * @param sent what the rows were when the form was sent
   * @param findings where to tell what only the reading can see
   * @param strays where to put answers of which all is struck out
   */
  RowReading(
      SourceFile source,
      FormTable form,
      SentRows sent,
      List<Finding> findings,
      List<StrayCell> strays) {
    this.source = source;
    this.form = form;
    this.sent = sent;
    this.findings = findings;
    this.strays = strays;
  }

  AnswerRow row(String id, GridRow row) {
    Map<Field, Place> cells = new EnumMap<>(Field.class);
    Map<Field, Value> values = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      FormColumn column = FormColumn.of(field);
      tellEmptyResult(id, row, column);
      form.columns()
          .index(column)
          .map(index -> place(row, index))
          .ifPresent(
              place -> {
                cells.put(field, place);
                form.cell(row, column)
                    .filter(CellReader::isFilled)
                    .ifPresent(cell -> answer(id, place, cell, field, values));
              });
    }
    return new AnswerRow(id, cells, values, locked(id, row), before(row));
  }

  private PreviousAnswer before(GridRow row) {
    return new PreviousAnswer(
        form.text(row, FormColumn.PREVIOUS_OUTCOME),
        form.text(row, FormColumn.PREVIOUS_STATUS),
        form.text(row, FormColumn.PREVIOUS_NARRATIVE));
  }

  /** The locked texts of a row as they are now, without what the form says more than the plan. */
  Map<Attribute, LockedText> locked(String id, GridRow row) {
    Map<Attribute, LockedText> locked = new EnumMap<>(Attribute.class);
    boolean isAsSent = sent.isAsStamped(row, id);
    for (Attribute attribute : Fingerprint.LOCKED) {
      FormColumn.of(attribute)
          .flatMap(form.columns()::index)
          .ifPresent(
              index ->
                  locked.put(
                      attribute,
                      new LockedText(
                          sent.decided(row, id, attribute), place(row, index), isAsSent)));
    }
    return locked;
  }

  /** Tells where what is only looked up is not as it was sent. */
  void tellLookedUp(String id, GridRow row) {
    sent.asked(id)
        .ifPresent(
            asked ->
                FormColumn.LOOKED_UP.forEach(
                    column ->
                        form.columns()
                            .index(column)
                            .map(index -> place(row, index))
                            .flatMap(
                                place ->
                                    LookedUp.changed(column, asked, form.text(row, column), place))
                            .ifPresent(findings::add)));
  }

  /** A formula whose result is nothing looks like an empty cell, and is none. */
  private void tellEmptyResult(String id, GridRow row, FormColumn column) {
    form.cell(row, column)
        .filter(cell -> cell.isFormula() && !CellReader.isFilled(cell))
        .ifPresent(
            cell ->
                findings.add(
                    Finding.of(
                            FindingCode.FORMULA_SHOWS_NOTHING, place(row, cell.address().column()))
                        .withRow(id)
                        .withValue("=" + cell.formula().orElse(""))));
  }

  private void answer(
      String id, Place place, GridCell cell, Field field, Map<Field, Value> values) {
    if (CellReader.isStruck(cell)) {
      strays.add(new StrayCell(StrayCell.Kind.STRUCK, place, id, CellReader.said(cell)));
      return;
    }
    CellFindings.of(cell, place).forEach(finding -> findings.add(finding.withRow(id)));
    values.put(field, value(id, place, cell, field));
  }

  private Value value(String id, Place place, GridCell cell, Field field) {
    Value value = withLink(CellReader.of(cell, field), cell, field);
    if (value.kind() != Value.Kind.TEXT || !HtmlTags.areIn(value.text())) {
      return value;
    }
    findings.add(Finding.of(FindingCode.HTML_IN_ANSWER, place).withRow(id).withValue(value.text()));
    return Value.ofText(HtmlText.plain(value.text()));
  }

  /** Words that lead somewhere keep the address beside them. */
  private Value withLink(Value value, GridCell cell, Field field) {
    String address =
        Links.ofFormula(cell).orElseGet(() -> form.sheet().links().get(cell.address()));
    if (address == null || field.type() != Field.Type.WORDS || !value.isUsable()) {
      return value;
    }
    Value linked = Value.ofText(Links.beside(value.text(), address));
    return value.isFormula() ? linked.computedBy(value.formula()) : linked;
  }

  private Place place(GridRow row, int column) {
    CellAddress address = new CellAddress(row.index(), column);
    return Place.of(source.name(), form.sheet().name(), address);
  }
}
