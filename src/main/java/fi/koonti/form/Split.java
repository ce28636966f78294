package fi.koonti.form;

import fi.koonti.plan.Attribute;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import fi.koonti.plan.Sector;
import fi.koonti.text.KebabCase;
import fi.koonti.text.Language;
import fi.koonti.text.TextNormalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** By what the form of a sector is parted among several hands. */
public enum Split {
  SECTION(Attribute.SECTION),
  /** The post or unit that answers for a row. */
  RESPONSIBLE(Attribute.RESPONSIBLE);

  private final Attribute criterion;

  Split(Attribute criterion) {
    this.criterion = criterion;
  }

  /**
   * The parts of a sector's form in the order of the plan: every row that is asked is in one of
   * them. Rows that name nobody have a part of their own, called by a plain name.
   */
  public List<FormPart> parts(Plan plan, Period period, Sector sector, Language language) {
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, Set<String>> ids = new LinkedHashMap<>();
    for (Indicator indicator : plan.asked(period, sector)) {
      String name = TextNormalizer.normal(criterion.of(indicator));
      String key = TextNormalizer.folded(name);
      names.putIfAbsent(key, name.isEmpty() ? unnamed(language) : name);
      ids.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(indicator.id());
    }
    List<FormPart> parts = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    names.forEach(
        (key, name) ->
            parts.add(new FormPart(name, Slug.of(name, taken), ids.getOrDefault(key, Set.of()))));
    return parts;
  }

  private String unnamed(Language language) {
    return FormTexts.in(language).get("part.without-" + KebabCase.of(this));
  }
}
