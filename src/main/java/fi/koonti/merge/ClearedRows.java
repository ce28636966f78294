package fi.koonti.merge;

import fi.koonti.check.Expectation;
import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Field;
import fi.koonti.submission.AnswerRow;
import fi.koonti.submission.Submission;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Rows that one form answers and another, which answers other rows of it anew, has empty: somebody
 * took the answers out, or sent only what had to be corrected. Two who fill different rows between
 * them have cleared nothing.
 */
final class ClearedRows {

  /** So many rows are told one by one. */
  private static final int EACH = 10;

  private final Expectation expected;
  private final Supersession supersession;
  private final List<Submission> newestFirst;

  /** The rows of each of them, by id: asked for each row of each other. */
  private final List<Map<String, AnswerRow>> rows;

  ClearedRows(Expectation expected, Supersession supersession, List<Submission> newestFirst) {
    this.expected = expected;
    this.supersession = supersession;
    this.newestFirst = newestFirst;
    this.rows = newestFirst.stream().map(this::rows).toList();
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (int older = 0; older < newestFirst.size(); older++) {
      for (int newer = 0; newer < newestFirst.size(); newer++) {
        if (newer != older && mayBeNewer(newer, older)) {
          findings.addAll(between(newer, older));
        }
      }
    }
    return findings;
  }

  private boolean mayBeNewer(int newer, int older) {
    return newer < older || !isOrderKnown(newer, older);
  }

  private boolean isOrderKnown(int one, int other) {
    return supersession.isOrderKnown(
        newestFirst.get(one).source().name(), newestFirst.get(other).source().name());
  }

  private List<Finding> between(int newer, int older) {
    Map<String, AnswerRow> again = rows.get(newer);
    List<AnswerRow> both = new ArrayList<>();
    List<AnswerRow> cleared = new ArrayList<>();
    rows.get(older)
        .forEach(
            (id, row) -> {
              AnswerRow there = again.get(id);
              if (there != null
                  && row.values().keySet().stream().anyMatch(there.values()::containsKey)) {
                both.add(row);
              } else if (there != null && isEmpty(there) && stands(row, older)) {
                cleared.add(row);
              }
            });
    if (both.isEmpty() || cleared.isEmpty()) {
      return List.of();
    }
    String why = isOrderKnown(newer, older) ? "saved-later" : "later-unknown";
    boolean together = cleared.size() > EACH && cleared.size() > both.size();
    Submission emptied = newestFirst.get(newer);
    return together
        ? List.of(finding(cleared, emptied, why))
        : cleared.stream().map(row -> finding(List.of(row), emptied, why)).toList();
  }

  private Map<String, AnswerRow> rows(Submission submission) {
    Map<String, AnswerRow> byId = new LinkedHashMap<>();
    submission.rows().stream()
        .filter(row -> expected.asked(submission, row.indicatorId()).isPresent())
        .forEach(row -> byId.putIfAbsent(row.indicatorId(), row));
    return byId;
  }

  private static boolean isEmpty(AnswerRow row) {
    return row.values().isEmpty() && !row.cells().isEmpty();
  }

  /** Whether a row is the one whose answers stand in the report. */
  private boolean stands(AnswerRow row, int form) {
    return !row.values().isEmpty()
        && rows.subList(0, form).stream()
            .noneMatch(
                other -> {
                  AnswerRow there = other.get(row.indicatorId());
                  return there != null && !there.values().isEmpty();
                });
  }

  private static Finding finding(List<AnswerRow> rows, Submission newer, String why) {
    AnswerRow first = rows.get(0);
    Field field = first.values().keySet().stream().sorted().findFirst().orElseThrow();
    Finding finding =
        Finding.of(FindingCode.ROW_CLEARED, first.place(field)).withRow(first.indicatorId());
    return first
        .value(field)
        .orElseThrow()
        .toldBy(finding)
        .with("rows", rows.stream().map(AnswerRow::indicatorId).collect(Collectors.joining(", ")))
        .with("chosenFile", newer.source().name())
        .with("why", why);
  }
}
