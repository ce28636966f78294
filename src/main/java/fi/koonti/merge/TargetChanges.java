package fi.koonti.merge;

import fi.koonti.check.Expectation;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.PlanIdentity;
import fi.koonti.submission.History;
import fi.koonti.submission.History.PreviousPeriod;
import fi.koonti.submission.History.PreviousPlan;
import fi.koonti.text.TextNormalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells which target levels have changed since the year began, as earlier periods know them. */
final class TargetChanges {

  /** The plan of a period, and the first day that is not of the period before it. */
  private record Stage(String period, LocalDate since, PreviousPlan plan) {}

  private final List<Stage> stages;

  private TargetChanges(List<Stage> stages) {
    this.stages = List.copyOf(stages);
  }

  /** What the periods of the same year tell, and the plan that is merged with now. */
  static TargetChanges of(Expectation expected, History history) {
    int year = expected.period().end().getYear();
    List<Stage> stages = new ArrayList<>();
    LocalDate since = LocalDate.of(year, 1, 1);
    for (PreviousPeriod period : history.periods()) {
      if (period.end().getYear() == year && period.plan().isPresent()) {
        stages.add(new Stage(period.key(), since, period.plan().get()));
        since = period.end().plusDays(1);
      }
    }
    String period = expected.period().key();
    LocalDate start = expected.period().start();
    LocalDate first = since.isAfter(start) ? since : start;
    history
        .samePeriod()
        .flatMap(same -> same.plan())
        .ifPresent(plan -> stages.add(new Stage(period, first, plan)));
    stages.add(new Stage(period, first, today(expected)));
    return new TargetChanges(stages);
  }

  private static PreviousPlan today(Expectation expected) {
    Map<String, String> targets = new HashMap<>();
    for (Indicator indicator : expected.plan().indicators()) {
      targets.put(indicator.id(), indicator.target().text());
    }
    PlanIdentity identity = expected.plan().identity();
    return new PreviousPlan(identity.version(), identity.versionDate(), targets);
  }

  /** The change of an indicator's target, or empty when it is what it was, or nothing is known. */
  Optional<TargetChange> of(Indicator indicator) {
    List<Stage> known =
        stages.stream()
            .filter(stage -> stage.plan().targets().containsKey(indicator.id()))
            .toList();
    String now = indicator.target().text();
    int last = known.size() - 1;
    while (last >= 0 && TextNormalizer.same(target(known.get(last), indicator), now)) {
      last--;
    }
    String original = known.isEmpty() ? now : target(known.get(0), indicator);
    if (last < 0 || TextNormalizer.same(original, now)) {
      return Optional.empty();
    }
    int at = last;
    Stage changed = known.get(last + 1);
    return Optional.of(
        new TargetChange(
            original,
            known.get(last).plan().version(),
            changed.plan().version(),
            changed.plan().versionDate().filter(day -> isNewer(changed, known.get(at))),
            changed.period(),
            changed.since()));
  }

  /** A version that is not raised was decided before the change. */
  private static boolean isNewer(Stage changed, Stage before) {
    return changed.plan().version() > before.plan().version();
  }

  private static String target(Stage stage, Indicator indicator) {
    return stage.plan().targets().getOrDefault(indicator.id(), "");
  }
}
