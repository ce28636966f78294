package fi.koonti.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.merge.ReportRow;
import fi.koonti.report.Deviations.Group;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeviationsTest {

  private final List<ReportRow> rows = Deviations.of(Rounds.pori().rows());

  @Test
  void groupsComeInTheirOrder() {
    List<Group> groups = rows.stream().map(row -> Group.of(row).orElseThrow()).toList();
    assertEquals(groups.stream().sorted().toList(), groups);
    assertEquals(List.of(Group.values()), groups.stream().distinct().toList());
  }

  @Test
  void whatBindsTowardsTheCouncilComesFirst() {
    List<String> bindings =
        rows.stream()
            .filter(row -> Group.of(row).orElseThrow() == Group.OFF_TRACK)
            .map(row -> row.indicator().binding())
            .distinct()
            .toList();
    assertEquals(List.of("valtuusto", "lautakunta", "toimiala"), bindings);
  }

  @Test
  void amongAlikeTheWiderGapComesFirst() {
    for (int i = 1; i < rows.size(); i++) {
      ReportRow before = rows.get(i - 1);
      ReportRow row = rows.get(i);
      boolean alike =
          before.status() == row.status()
              && before.indicator().binding().equals(row.indicator().binding());
      if (alike && Gap.relative(row).isPresent()) {
        BigDecimal wider = Gap.relative(before).orElseThrow();
        assertTrue(wider.compareTo(Gap.relative(row).get()) >= 0, row.indicator().id());
      }
    }
  }

  @Test
  void whatWasNotAskedIsNotAmongThem() {
    assertTrue(rows.stream().allMatch(ReportRow::asked));
  }
}
