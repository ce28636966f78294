package fi.koonti.form;

import fi.koonti.layout.Fingerprint;
import fi.koonti.layout.Kinds;
import fi.koonti.layout.MachineColumn.OfIndicator;
import fi.koonti.layout.MachineColumn.OfSetting;
import fi.koonti.layout.MachineColumn.OfStatus;
import fi.koonti.layout.MachineColumn.RowMark;
import fi.koonti.layout.MachineSetting;
import fi.koonti.layout.PrintedTexts;
import fi.koonti.template.Filling;
import fi.koonti.template.PouredRow;
import fi.koonti.plan.Accrual;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Level;
import fi.koonti.plan.Period;
import fi.koonti.plan.Settings;
import fi.koonti.plan.StatusChoice;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The rows of the machine sheet; all of it is text, so that no program reads it otherwise. */
final class MachineRows {

  private final FormOrder order;
  private final PreviousAnswers previous;

  MachineRows(FormOrder order) {
    this.order = order;
    this.previous = new PreviousAnswers(order);
  }

  /**
   * What the form says about itself.
   *
   * @param printed every text that the form shows outside the answers
   */
  List<PouredRow> settings(Collection<String> printed) {
    return Arrays.stream(MachineSetting.values())
        .filter(this::isSaid)
        .map(
            setting ->
                row(Kinds.MACHINE_SETTING, RowMark.SETTING)
                    .put(OfSetting.KEY.ordinal(), Filling.text(setting.key()))
                    .put(OfSetting.VALUE.ordinal(), Filling.text(value(setting, printed)))
                    .build())
        .toList();
  }

  /** The statuses that can be chosen. */
  List<PouredRow> statuses() {
    return order.plan().statuses().stream().map(this::row).toList();
  }

  /** What is asked. */
  List<PouredRow> indicators() {
    return order.asked().stream().map(this::row).toList();
  }

  /** What is not asked leaves no trace. */
  private boolean isSaid(MachineSetting setting) {
    return switch (setting) {
      case PART -> order.part().isPresent();
      case FORECAST -> order.plan().settings().forecast();
      default -> true;
    };
  }

  private String value(MachineSetting setting, Collection<String> printed) {
    Settings settings = order.plan().settings();
    Period period = order.period();
    return switch (setting) {
      case FORMAT -> String.valueOf(MachineSetting.CURRENT_FORMAT);
      case PLAN_ID -> order.plan().identity().id();
      case PLAN_VERSION -> String.valueOf(order.plan().identity().version());
      case ORGANISATION -> settings.organisation();
      case YEAR -> String.valueOf(settings.year());
      case LANGUAGE -> order.language().code();
      case NARRATIVE_LIMIT -> String.valueOf(settings.narrativeLimit());
      case EVIDENCE -> flag(settings.evidence());
      case FORECAST -> flag(settings.forecast());
      case CONTACT -> settings.contact();
      case SECTOR -> order.sector().code();
      case SECTOR_NAME -> order.sector().name();
      case PART -> order.identity().part();
      case PERIOD_CODE -> period.code();
      case PERIOD_NAME -> period.name();
      case PERIOD_START -> period.start().toString();
      case PERIOD_END -> period.end().toString();
      case PERIOD_DUE -> period.due().toString();
      case FORM_ID -> order.identity().formId();
      case PRINTED -> PrintedTexts.of(printed).text();
    };
  }

  private PouredRow row(StatusChoice choice) {
    PouredRow.Builder row = row(Kinds.MACHINE_STATUS, RowMark.STATUS);
    for (OfStatus column : OfStatus.values()) {
      String text =
          switch (column) {
            case MARK -> RowMark.STATUS.text();
            case CODE -> choice.status().name();
            case NAME -> choice.name();
            case COLOUR -> choice.colour();
            case NEEDS_CORRECTION -> flag(choice.needsCorrection());
            case NEEDS_OUTCOME -> flag(choice.needsOutcome());
            case NEEDS_EVIDENCE -> flag(order.plan().settings().wantsEvidence(choice.status()));
          };
      row.put(column.ordinal(), Filling.text(text));
    }
    return row.build();
  }

  private PouredRow row(Indicator indicator) {
    PouredRow.Builder row = row(Kinds.MACHINE_INDICATOR, RowMark.INDICATOR);
    for (OfIndicator column : OfIndicator.values()) {
      row.put(column.ordinal(), Filling.text(text(indicator, column)));
    }
    return row.build();
  }

  private String text(Indicator indicator, OfIndicator column) {
    return switch (column) {
      case MARK -> RowMark.INDICATOR.text();
      case ID -> indicator.id();
      case FINGERPRINT -> Fingerprint.of(indicator);
      case SECTION -> indicator.section();
      case FOCUS_AREA -> indicator.focusArea();
      case GOAL -> indicator.goal();
      case DEED -> indicator.deed();
      case MEASURE -> indicator.measure();
      case INDICATOR -> indicator.name();
      case UNIT -> indicator.unit();
      case BASELINE -> indicator.baseline().text();
      case TARGET -> indicator.target().text();
      case BASELINE_NUMBER -> number(indicator.baseline());
      case TARGET_NUMBER -> number(indicator.target());
      case TYPE -> indicator.type().name();
      case DIRECTION -> indicator.direction().name();
      case TARGET_SPAN -> indicator.targetSpan();
      case RESPONSIBLE -> indicator.responsible();
      case BINDING -> indicator.binding();
      case PREVIOUS_OUTCOME -> previous.outcome(indicator);
      case PREVIOUS_STATUS -> previous.status(indicator);
      case ACCRUAL -> indicator.accrual() == Accrual.UNSTATED ? "" : indicator.accrual().name();
    };
  }

  private static String number(Level level) {
    return level.number() == null ? "" : level.number().toPlainString();
  }

  private static PouredRow.Builder row(String kind, RowMark mark) {
    return PouredRow.of(kind).put(0, Filling.text(mark.text()));
  }

  private static String flag(boolean yes) {
    return yes ? "1" : "0";
  }
}
