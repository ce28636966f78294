package fi.koonti.merge;

import fi.koonti.check.Checks;
import fi.koonti.check.Expectation;
import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.location.Place;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.quantity.Measure;
import fi.koonti.submission.AnswerRow;
import fi.koonti.submission.StrayCell;
import fi.koonti.submission.Submission;
import fi.koonti.submission.Value;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Joins the submissions of one sector cell by cell. What only one says stands; where several say
 * something, the newest stands, or where nobody knows it the one chosen; one that differs is told.
 * Every filled cell is booked.
 */
final class Joining {

  private final Expectation expected;
  private final LedgerBuilder ledger;
  private final Supersession supersession;
  private final List<Finding> findings = new ArrayList<>();

  Joining(Expectation expected, LedgerBuilder ledger, Supersession supersession) {
    this.expected = expected;
    this.ledger = ledger;
    this.supersession = supersession;
  }

  /** What the joining found: answers that differ. */
  List<Finding> findings() {
    return findings;
  }

  /**
   * Joins submissions of one sector.
   *
   * @param newestFirst in the order in which they count
   * @return the joined rows by indicator id; lacks an indicator that no submission has
   */
  Map<String, AnswerRow> join(List<Submission> newestFirst) {
    Map<String, List<AnswerRow>> byId = new LinkedHashMap<>();
    newestFirst.forEach(submission -> supersession.add(submission.source()));
    for (Submission submission : newestFirst) {
      for (AnswerRow row : submission.rows()) {
        if (expected.asked(submission, row.indicatorId()).isPresent()) {
          byId.computeIfAbsent(row.indicatorId(), id -> new ArrayList<>()).add(row);
        } else {
          row.values().keySet().forEach(field -> book(row, field, CellDisposition.REJECTED));
        }
      }
      submission
          .strays()
          .forEach(stray -> ledger.book(submission.source(), 1, disposition(stray.kind())));
    }
    findings.addAll(new ClearedRows(expected, supersession, newestFirst).findings());
    Map<String, AnswerRow> joined = new HashMap<>();
    byId.forEach((id, rows) -> joined.put(id, joinRow(id, rows)));
    return joined;
  }

  private AnswerRow joinRow(String id, List<AnswerRow> newestFirst) {
    Map<Field, Place> cells = new EnumMap<>(Field.class);
    Map<Field, Value> values = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      List<AnswerRow> answered =
          newestFirst.stream().filter(row -> row.value(field).isPresent()).toList();
      Optional<AnswerRow> winner =
          answered.stream().filter(row -> isUsable(id, field, row)).findFirst();
      Optional<AnswerRow> shown = winner.or(() -> answered.stream().findFirst());
      shown.ifPresent(
          row -> {
            cells.put(field, row.place(field));
            values.put(field, row.values().get(field));
          });
      if (shown.isEmpty()) {
        newestFirst.stream()
            .filter(row -> row.cells().containsKey(field))
            .findFirst()
            .map(row -> row.place(field))
            .ifPresent(place -> cells.put(field, place));
      }
      settle(id, field, answered, winner);
      winner.ifPresent(row -> tellCleared(id, field, row, newestFirst));
    }
    AnswerRow newest = newestFirst.get(0);
    Indicator indicator = expected.plan().indicator(id).orElseThrow();
    return new AnswerRow(id, cells, values, newest.locked(), newest.before())
        .in(expected.plan().measure(indicator));
  }

  /** An answer that cannot stand is no fault any more once one that counts before it can. */
  private void settle(
      String id, Field field, List<AnswerRow> answered, Optional<AnswerRow> winner) {
    boolean replaced = false;
    for (AnswerRow row : answered) {
      if (winner.isPresent() && row == winner.get()) {
        book(row, field, CellDisposition.MERGED);
        replaced = true;
      } else if (replaced) {
        standBack(id, field, row, winner.get());
      } else {
        book(row, field, CellDisposition.REJECTED);
        if (winner.isPresent() || row != answered.get(0)) {
          tellRejected(id, field, row);
        }
      }
    }
  }

  private void standBack(String id, Field field, AnswerRow row, AnswerRow winner) {
    Measure asked = expected.plan().measure(expected.plan().indicator(id).orElseThrow());
    Value said = value(row, field);
    Value stands = value(winner, field);
    boolean same =
        field.isMeasured() ? said.saysTheSameAs(stands, asked) : said.saysTheSameAs(stands);
    book(row, field, same ? CellDisposition.SUPERSEDED : CellDisposition.CONFLICT);
    supersession.note(file(row, field), file(winner, field), !same);
    if (!same) {
      findings.add(difference(id, field, row, winner));
    }
  }

  /**
   * Two who fill a row between them leave different cells empty; a row that is filled again and has
   * a cell emptied says that the answer no longer holds, or that it was lost.
   */
  private void tellCleared(String id, Field field, AnswerRow stands, List<AnswerRow> newestFirst) {
    List<AnswerRow> newer = newestFirst.subList(0, newestFirst.indexOf(stands));
    newestFirst.stream()
        .filter(row -> row.cells().containsKey(field) && row.value(field).isEmpty())
        .filter(row -> newer.contains(row) || !isOrderKnown(row, stands, field))
        .filter(row -> stands.values().keySet().stream().anyMatch(row.values()::containsKey))
        .findFirst()
        .ifPresent(row -> findings.add(cleared(id, field, stands, row.place(field))));
  }

  private boolean isOrderKnown(AnswerRow one, AnswerRow other, Field field) {
    return supersession.isOrderKnown(file(one, field), file(other, field));
  }

  private Finding cleared(String id, Field field, AnswerRow stands, Place empty) {
    Finding finding = Finding.of(FindingCode.ANSWER_CLEARED, stands.place(field)).withRow(id);
    return beside(empty, value(stands, field).toldBy(finding), "later-unknown");
  }

  /**
   * Names the other cell, and what is known of the order.
   *
   * @param unknown what is said where nobody knows which form was saved later
   */
  private Finding beside(Place cell, Finding finding, String unknown) {
    boolean known = supersession.isOrderKnown(finding.place().file(), cell.file());
    return finding
        .with("chosenFile", cell.file())
        .with("chosenCell", cell.address())
        .with("why", known ? "saved-later" : unknown);
  }

  private static String file(AnswerRow row, Field field) {
    return row.place(field).file();
  }

  /** The joined row shows another answer, so what is wrong with this one is told here. */
  private void tellRejected(String id, Field field, AnswerRow row) {
    Indicator indicator = expected.plan().indicator(id).orElseThrow();
    Place cell = row.place(field);
    Checks.row(expected, indicator, row).stream()
        .filter(finding -> finding.place().equals(cell))
        .forEach(findings::add);
  }

  private Finding difference(String id, Field field, AnswerRow back, AnswerRow chosen) {
    Finding finding = Finding.of(FindingCode.ANSWERS_DIFFER, back.place(field)).withRow(id);
    Finding told = value(back, field).toldBy(finding);
    return beside(
        chosen.place(field),
        value(chosen, field).toldBy(told, "chosenValue"),
        "saving-order-unknown");
  }

  /** Whether an answer can stand: an error value and a status that nobody knows cannot. */
  private boolean isUsable(String id, Field field, AnswerRow row) {
    Value value = value(row, field);
    boolean asked = expected.plan().indicator(id).filter(one -> one.asks(field)).isPresent();
    boolean known = field != Field.STATUS || expected.plan().statusCalled(value.text()).isPresent();
    return value.isUsable() && asked && known;
  }

  private static Value value(AnswerRow answered, Field field) {
    return answered.value(field).orElseThrow();
  }

  private void book(AnswerRow row, Field field, CellDisposition disposition) {
    ledger.book(row.place(field), disposition);
  }

  private static CellDisposition disposition(StrayCell.Kind kind) {
    return switch (kind) {
      case OUTSIDE, HEADING, NOTE, TEXT_BOX, PICTURE, PAGE_TEXT -> CellDisposition.OUTSIDE;
      case COPY_SAME -> CellDisposition.SUPERSEDED;
      case COPY_DIFFERS -> CellDisposition.CONFLICT;
      case UNKNOWN_ROW, REPEATED_ROW, OTHER_FORM, STRUCK -> CellDisposition.REJECTED;
    };
  }
}
