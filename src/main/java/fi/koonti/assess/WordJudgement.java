package fi.koonti.assess;

import fi.koonti.assess.Computed.Basis;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Status;
import fi.koonti.quantity.WordScale;
import fi.koonti.submission.Value;
import fi.koonti.text.TextNormalizer;
import java.util.Optional;
import java.util.OptionalInt;

/** Judges words: those that repeat the target, and those on a scale that the target is on too. */
final class WordJudgement {

  private WordJudgement() {}

  static Computed judge(Indicator indicator, Optional<Value> outcome, TargetTime time) {
    String told = outcome.map(Value::text).map(WordJudgement::bare).orElse("");
    String wanted = bare(indicator.target().text());
    if (told.isEmpty() || wanted.isEmpty()) {
      return Computed.undecided(Basis.QUALITATIVE);
    }
    if (told.equals(wanted)) {
      return Computed.notNumeric(Status.REACHED, Basis.TARGET_MET);
    }
    OptionalInt steps = WordScale.stepsBetween(wanted, told);
    if (steps.isEmpty()) {
      return Computed.undecided(Basis.QUALITATIVE);
    }
    if (steps.getAsInt() >= 0) {
      return Computed.notNumeric(Status.REACHED, Basis.TARGET_MET);
    }
    if (time.isOver()) {
      return Computed.notNumeric(Status.NOT_REACHED, Basis.TIME_OVER);
    }
    return Computed.undecided(time.isKnown() ? Basis.TIME_LEFT : Basis.TIME_UNKNOWN);
  }

  private static String bare(String text) {
    String folded = TextNormalizer.folded(text);
    return folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
  }
}
