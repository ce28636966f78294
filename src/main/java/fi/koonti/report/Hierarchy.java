package fi.koonti.report;

import fi.koonti.plan.Attribute;
import fi.koonti.plan.Indicator;
import fi.koonti.text.KebabCase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The levels above an indicator, from the top; each is told when it changes. */
public enum Hierarchy {
  SECTION(Attribute.SECTION),
  FOCUS_AREA(Attribute.FOCUS_AREA),
  GOAL(Attribute.GOAL),
  DEED(Attribute.DEED),
  MEASURE(Attribute.MEASURE);

  private final Attribute attribute;

  Hierarchy(Attribute attribute) {
    this.attribute = attribute;
  }

  /** The key of the word for the level in the bundle that all reports share. */
  public String label() {
    return "level." + KebabCase.of(attribute);
  }

  /** The level of an indicator; may be empty, but for the measure. */
  public String of(Indicator indicator) {
    return attribute.of(indicator);
  }

  /**
   * The levels to be told before an indicator: the topmost that differs and all below it that are
   * not empty, so that every line can be traced upwards.
   *
   * @param above the indicator before it, or null at the beginning
   */
  public static List<Hierarchy> toTell(Indicator indicator, @Nullable Indicator above) {
    List<Hierarchy> told = new ArrayList<>();
    boolean changed = false;
    for (Hierarchy level : values()) {
      changed = changed || above == null || !level.of(indicator).equals(level.of(above));
      if (changed && !level.of(indicator).isEmpty()) {
        told.add(level);
      }
    }
    return told;
  }
}
