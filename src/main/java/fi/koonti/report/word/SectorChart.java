package fi.koonti.report.word;

import fi.koonti.layout.StatusGroup;
import fi.koonti.plan.Status;
import fi.koonti.plan.StatusChoice;
import fi.koonti.report.StatusCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The one chart of the document: how the indicators of each sector fall into the four groups. What
 * it says stands in words in its description, and as a table below it.
 */
final class SectorChart {

  private SectorChart() {}

  /**
   * The chart.
   *
   * @param counts by the name of the sector, from the top down
   */
  static BarChart of(WordContext draft, Map<String, StatusCounts> counts) {
    String title = draft.words().get("summary.chart");
    List<BarChart.Part> parts = new ArrayList<>();
    for (StatusGroup group : StatusGroup.values()) {
      List<Integer> sizes = counts.values().stream().map(one -> one.of(group)).toList();
      parts.add(new BarChart.Part(name(draft, group), colour(draft, group), sizes));
    }
    List<String> bars = List.copyOf(counts.keySet());
    return new BarChart(title, said(draft, counts), bars, parts);
  }

  private static String name(WordContext draft, StatusGroup group) {
    return draft.words().get("group." + group.name());
  }

  /** {@code Sivistystoimiala: toteutunut 5, etenee 8, poikkeaa 9, ei tietoa 2.} */
  private static String said(WordContext draft, Map<String, StatusCounts> counts) {
    String sectors =
        counts.entrySet().stream()
            .map(one -> one.getKey() + ": " + said(draft, one.getValue()) + ".")
            .collect(Collectors.joining(" "));
    return draft.words().get("summary.chart.alt") + " " + sectors;
  }

  private static String said(WordContext draft, StatusCounts counts) {
    List<String> groups = new ArrayList<>();
    for (StatusGroup group : StatusGroup.values()) {
      groups.add(name(draft, group).toLowerCase(draft.locale()) + " " + counts.of(group));
    }
    return String.join(", ", groups);
  }

  /** The colour that the plan gives to the status that a group is known by. */
  private static String colour(WordContext draft, StatusGroup group) {
    Status status =
        switch (group) {
          case REACHED -> Status.REACHED;
          case ON_TRACK -> Status.ON_TRACK;
          case OFF_TRACK -> Status.DELAYED;
          case UNKNOWN -> Status.NOT_STARTED;
        };
    return Optional.of(status)
        .flatMap(draft.merged().plan()::choice)
        .map(StatusChoice::colour)
        .orElse(WordContext.NO_COLOUR);
  }
}
