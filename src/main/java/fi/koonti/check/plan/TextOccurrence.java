package fi.koonti.check.plan;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.location.Place;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Plan;
import fi.koonti.text.TextNormalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A text of a plan where it stands first; what its rows repeat is looked at once. */
record TextOccurrence(Indicator indicator, Attribute attribute) {

  /** What people write in their own words; a binding is one of three, and told when it is none. */
  static final List<Attribute> FREE =
      Arrays.stream(Attribute.values())
          .filter(
              one -> one.type() == Attribute.Type.TEXT || one.isMeasured() || one == Attribute.UNIT)
          .filter(one -> one != Attribute.BINDING)
          .toList();

  /** The different texts of some attributes, in plan order; nothing said is left out. */
  static List<TextOccurrence> firsts(Plan plan, Collection<Attribute> attributes) {
    Set<List<Object>> seen = new HashSet<>();
    List<TextOccurrence> firsts = new ArrayList<>();
    for (Indicator indicator : plan.indicators()) {
      for (Attribute attribute : attributes) {
        String text = attribute.of(indicator);
        if (!text.isEmpty() && seen.add(List.of(attribute, text))) {
          firsts.add(new TextOccurrence(indicator, attribute));
        }
      }
    }
    return firsts;
  }

  /** What is left of a text when everything is gone that people write now so, now so. */
  static String letters(String text) {
    return TextNormalizer.folded(text).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  String text() {
    return attribute.of(indicator);
  }

  Place place(PlanCells places) {
    return places.of(indicator.id(), attribute);
  }

  /** A finding about the text at its place. */
  Finding finding(FindingCode code, PlanCells places) {
    return Finding.of(code, place(places)).withRow(indicator.id()).withValue(text());
  }
}
