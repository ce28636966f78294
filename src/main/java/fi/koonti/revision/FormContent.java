package fi.koonti.revision;

import fi.koonti.layout.FormColumn;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import fi.koonti.plan.Sector;
import fi.koonti.plan.Settings;
import fi.koonti.plan.StatusChoice;
import fi.koonti.text.Language;
import fi.koonti.text.TextNormalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** All that a form shows of a plan, and what it demands; two forms are the same when this is. */
record FormContent(
    String planId,
    String organisation,
    Language language,
    int narrativeLimit,
    Set<Field> optional,
    boolean locked,
    String contact,
    String periodName,
    LocalDate due,
    String sectorName,
    List<StatusChoice> statuses,
    List<Row> rows) {

  /** A row that is asked, with what it shows locked. */
  record Row(IndicatorType type, List<String> texts) {

    static Row of(Indicator indicator) {
      return new Row(
          indicator.type(),
          Arrays.stream(FormColumn.values())
              .flatMap(column -> column.attribute().stream())
              .map(attribute -> attribute.of(indicator))
              .map(TextNormalizer::normal)
              .toList());
    }
  }

  static FormContent of(Plan plan, Period period, Sector sector) {
    Settings settings = plan.settings();
    return new FormContent(
        plan.identity().id(),
        settings.organisation(),
        settings.language(),
        settings.narrativeLimit(),
        settings.optional(),
        settings.locked(),
        settings.contact(),
        period.name(),
        period.due(),
        sector.name(),
        plan.statuses(),
        plan.asked(period, sector).stream().map(Row::of).toList());
  }
}
