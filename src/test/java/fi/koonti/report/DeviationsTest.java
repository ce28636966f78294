package fi.koonti.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.merge.ReportRow;
import fi.koonti.plan.Status;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeviationsTest {

  private final List<ReportRow> all =
      Rounds.pori().rows().stream().map(DeviationsTest::toldTooWell).toList();

  /** Nobody in the sample says that what was late is reached; here they all do. */
  private static ReportRow toldTooWell(ReportRow row) {
    boolean late = row.computed().status() == Status.NOT_REACHED && row.status() == Status.PARTLY;
    return late
        ? new ReportRow(
            row.indicator(),
            row.asked(),
            row.answers(),
            Status.REACHED,
            row.computed(),
            true,
            row.earlier(),
            row.previous())
        : row;
  }

  @Test
  void eachTableHasTheStatusesThatItIsNamedAfter() {
    assertEquals(
        EnumSet.of(Status.PARTLY, Status.DELAYED, Status.NOT_REACHED),
        Deviations.gravest(all).stream().map(ReportRow::status).collect(Collectors.toSet()));
    assertTrue(Deviations.Table.BINDING.of(all).stream().allMatch(Message::bindsTheCouncil));
    assertTrue(Deviations.Table.OTHER.of(all).stream().noneMatch(Message::bindsTheCouncil));
    assertEquals(
        EnumSet.of(Status.DROPPED, Status.NOT_ASSESSABLE), statuses(Deviations.Table.NOT_ASSESSED));
    assertTrue(
        Deviations.Table.NOT_ANSWERED.of(all).stream().allMatch(row -> row.status() == null));
  }

  private Set<Status> statuses(Deviations.Table table) {
    return table.of(all).stream().map(ReportRow::status).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @EnumSource(Deviations.Table.class)
  void whatBindsTowardsTheCouncilComesFirst(Deviations.Table table) {
    List<String> bindings =
        table.of(all).stream().map(row -> row.indicator().binding()).distinct().toList();
    List<String> order = List.of("valtuusto", "lautakunta", "toimiala");
    assertEquals(order.stream().filter(bindings::contains).toList(), bindings);
    assertFalse(bindings.isEmpty());
  }

  @ParameterizedTest
  @EnumSource(Deviations.Table.class)
  void amongThoseThatBindAlikeTheWiderGapComesFirstAndTheUnknownLast(Deviations.Table table) {
    List<ReportRow> rows = table.of(all);
    for (int i = 1; i < rows.size(); i++) {
      ReportRow before = rows.get(i - 1);
      ReportRow row = rows.get(i);
      Optional<BigDecimal> gap = Gap.relative(row);
      if (before.indicator().binding().equals(row.indicator().binding()) && gap.isPresent()) {
        BigDecimal wider = Gap.relative(before).orElseThrow();
        assertTrue(wider.compareTo(gap.get()) >= 0, row.indicator().id());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Deviations.Table.class)
  void whatWasNotAskedIsNotAmongThem(Deviations.Table table) {
    assertTrue(table.of(all).stream().allMatch(ReportRow::asked));
  }

  @Test
  void whereToldAndComputedDifferBothAreKnown() {
    List<ReportRow> different = Deviations.Table.DIFFERENT.of(all);
    assertFalse(different.isEmpty());
    for (ReportRow row : different) {
      assertTrue(row.status() != null && row.computed().status() != null);
      assertTrue(row.status() != row.computed().status(), row.indicator().id());
    }
  }
}
