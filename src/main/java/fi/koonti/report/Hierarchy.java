package fi.koonti.report;

import fi.koonti.plan.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The levels above an indicator, from the top; each is told when it changes. */
public enum Hierarchy {
  SECTION("level.section", Indicator::section),
  FOCUS_AREA("level.focus-area", Indicator::focusArea),
  GOAL("level.goal", Indicator::goal),
  DEED("level.deed", Indicator::deed),
  MEASURE("level.measure", Indicator::measure);

  private final String label;
  private final Function<Indicator, String> text;

  Hierarchy(String label, Function<Indicator, String> text) {
    this.label = label;
    this.text = text;
  }

  /** The key of the word for the level in the bundle that all reports share. */
  public String label() {
    return label;
  }

  /** The level of an indicator; may be empty, but for the measure. */
  public String of(Indicator indicator) {
    return text.apply(indicator);
  }

  /**
   * The levels to be told before an indicator: the topmost that differs and all below it that are
   * not empty, so that every line can be traced upwards.
   *
   * @param above the indicator before it, or null at the beginning
   */
  public static List<Hierarchy> toTell(Indicator indicator, Indicator above) {
    List<Hierarchy> told = new ArrayList<>();
    boolean changed = above == null;
    for (Hierarchy level : values()) {
      changed = changed || !level.of(indicator).equals(level.of(above));
      if (changed && !level.of(indicator).isEmpty()) {
        told.add(level);
      }
    }
    return told;
  }
}
