package fi.koonti.merge;

import fi.koonti.plan.Indicator;
import fi.koonti.text.TextNormalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of a sector by the parts in which it was asked. Nobody kept how the forms were parted;
 * the parts that have come back tell it.
 *
 * @param split whether only parts have come back
 * @param parts in plan order; by section when the sector was asked as a whole
 */
public record SectorParts(boolean split, List<PartReturn> parts) {

  public SectorParts {
    parts = List.copyOf(parts);
  }

  /** The parts of a sector in a merge. */
  public static SectorParts of(MergedReport merged, SectorReturn sector) {
    List<ReportRow> asked =
        merged.asked().stream()
            .filter(row -> row.indicator().sector().equals(sector.sector().code()))
            .toList();
    Set<String> seen =
        sector.files().stream()
            .filter(file -> file.outcome() != FileResult.Outcome.REJECTED)
            .map(FileResult::identity)
            .flatMap(Stream::ofNullable)
            .map(identity -> TextNormalizer.folded(identity.part()))
            .collect(Collectors.toSet());
    boolean split = !seen.isEmpty() && !seen.contains("");
    long sections = named(asked, Indicator::section, seen);
    long posts = named(asked, Indicator::responsible, seen);
    Function<Indicator, String> criterion =
        split && posts > sections ? Indicator::responsible : Indicator::section;
    Map<String, List<ReportRow>> rows = new LinkedHashMap<>();
    asked.forEach(
        row -> rows.computeIfAbsent(name(criterion, row), name -> new ArrayList<>()).add(row));
    Set<String> said = Returns.unknownStatus(merged.findings());
    List<PartReturn> parts = new ArrayList<>();
    rows.forEach(
        (name, its) -> {
          boolean answered = its.stream().anyMatch(ReportRow::isAnswered);
          boolean returned = split ? answered || seen.contains(name) : sector.returned();
          String shown = TextNormalizer.normal(criterion.apply(its.get(0).indicator()));
          List<ReportRow> open =
              its.stream()
                  .filter(row -> !row.isAnswered() && !said.contains(row.indicator().id()))
                  .toList();
          parts.add(new PartReturn(shown, its, open, returned));
        });
    return new SectorParts(split, parts);
  }

  /** The named parts that have not come back though others have. */
  public List<PartReturn> missing() {
    return parts.stream()
        .filter(part -> split && !part.returned() && !part.name().isEmpty())
        .toList();
  }

  /** How many of the parts that came back are called as rows are by a criterion. */
  private static long named(
      List<ReportRow> rows, Function<Indicator, String> criterion, Set<String> seen) {
    return rows.stream().map(row -> name(criterion, row)).distinct().filter(seen::contains).count();
  }

  private static String name(Function<Indicator, String> criterion, ReportRow row) {
    return TextNormalizer.folded(criterion.apply(row.indicator()));
  }
}
