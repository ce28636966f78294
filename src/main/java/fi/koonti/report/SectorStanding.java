package fi.koonti.report;

import fi.koonti.layout.StatusGroup;
import fi.koonti.merge.MergedReport;
import fi.koonti.merge.ReportRow;
import fi.koonti.merge.SectorReturn;
import fi.koonti.plan.Sector;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A sector and how what was asked of it stands. */
public record SectorStanding(Sector sector, StatusCounts counts) {

  /**
   * The sectors that there is room for.
   *
   * @param shown the worst first
   * @param others how many are not shown
   * @param otherCounts of those that are not shown
   */
  public record Ranking(List<SectorStanding> shown, int others, StatusCounts otherCounts) {

    public Ranking {
      shown = List.copyOf(shown);
    }
  }

  /**
   * The sectors with the most off track first, then by the share; those alike in plan order.
   *
   * @param rows for how many there is room, one of them for all others together
   */
  public static Ranking ranked(MergedReport merged, int rows) {
    List<SectorStanding> all =
        merged.returns().stream()
            .map(SectorReturn::sector)
            .map(sector -> new SectorStanding(sector, counts(merged, Set.of(sector.code()))))
            .sorted(
                Comparator.comparing(SectorStanding::offTrack)
                    .thenComparing(SectorStanding::share)
                    .reversed())
            .toList();
    int shown = all.size() <= rows ? all.size() : rows - 1;
    Set<String> others = new HashSet<>();
    all.subList(shown, all.size()).forEach(one -> others.add(one.sector().code()));
    return new Ranking(all.subList(0, shown), others.size(), counts(merged, others));
  }

  private static StatusCounts counts(MergedReport merged, Set<String> sectors) {
    List<ReportRow> its =
        merged.asked().stream().filter(row -> sectors.contains(row.indicator().sector())).toList();
    return StatusCounts.ofRows(its);
  }

  private int offTrack() {
    return counts.of(StatusGroup.OFF_TRACK);
  }

  private double share() {
    return counts.all() == 0 ? 0 : (double) offTrack() / counts.all();
  }
}
