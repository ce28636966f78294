package fi.koonti.merge;

import fi.koonti.check.Expectation;
import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.location.Place;
import fi.koonti.plan.Attribute;
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
  private final Rewording rewording;

  private TargetChanges(List<Stage> stages, Rewording rewording) {
    this.stages = List.copyOf(stages);
    this.rewording = rewording;
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
    return new TargetChanges(stages, new Rewording(expected.plan()));
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
    while (last >= 0 && isSame(indicator, target(known.get(last), indicator))) {
      last--;
    }
    String original = known.isEmpty() ? now : target(known.get(0), indicator);
    if (last < 0 || isSame(indicator, original)) {
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

  /** What the year's first period that knows them had otherwise worded, or as another baseline. */
  List<Finding> findings(Indicator indicator, Place place) {
    List<Finding> findings = new ArrayList<>();
    stages.stream()
        .filter(stage -> stage.plan().baselines().containsKey(indicator.id()))
        .findFirst()
        .ifPresent(stage -> baseline(stage, indicator, place).ifPresent(findings::add));
    stages.stream()
        .filter(stage -> stage.plan().targets().containsKey(indicator.id()))
        .findFirst()
        .ifPresent(stage -> reworded(stage, indicator, place).ifPresent(findings::add));
    return findings;
  }

  private Optional<Finding> baseline(Stage stage, Indicator indicator, Place place) {
    String then = stage.plan().baselines().getOrDefault(indicator.id(), "");
    return rewording.saysTheSame(indicator, Attribute.BASELINE, then)
        ? Optional.empty()
        : Optional.of(
            finding(FindingCode.BASELINE_CHANGED, stage, indicator, place)
                .withValue(orNothing(indicator.baseline().text()))
                .with("original", orNothing(then)));
  }

  private static String orNothing(String text) {
    return text.isEmpty() ? "–" : text;
  }

  private Optional<Finding> reworded(Stage stage, Indicator indicator, Place place) {
    String then = target(stage, indicator);
    String now = indicator.target().text();
    return TextNormalizer.same(then, now) || !isSame(indicator, then)
        ? Optional.empty()
        : Optional.of(
            finding(FindingCode.TARGET_REWORDED, stage, indicator, place)
                .withValue(now)
                .with("original", then));
  }

  private static Finding finding(FindingCode code, Stage stage, Indicator indicator, Place place) {
    return Finding.of(code, place).withRow(indicator.id()).with("period", stage.period());
  }

  private boolean isSame(Indicator indicator, String then) {
    return rewording.saysTheSame(indicator, Attribute.TARGET, then);
  }

  /** A version that is not raised was decided before the change. */
  private static boolean isNewer(Stage changed, Stage before) {
    return changed.plan().version() > before.plan().version();
  }

  private static String target(Stage stage, Indicator indicator) {
    return stage.plan().targets().getOrDefault(indicator.id(), "");
  }
}
