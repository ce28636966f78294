package fi.koonti.form;

import fi.koonti.layout.Fingerprint;
import fi.koonti.layout.MetadataColumn.OfIndicator;
import fi.koonti.layout.MetadataColumn.OfSetting;
import fi.koonti.layout.MetadataColumn.OfStatus;
import fi.koonti.layout.MetadataColumn.RowMark;
import fi.koonti.layout.MetadataSetting;
import fi.koonti.layout.PrintedTexts;
import fi.koonti.layout.RowPattern;
import fi.koonti.layout.ValuePart;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Period;
import fi.koonti.plan.Settings;
import fi.koonti.plan.StatusChoice;
import fi.koonti.template.CellContent;
import fi.koonti.template.RowContent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The rows of the machine sheet; all that is read is text, so that no program reads it otherwise.
 */
final class MetadataRows {

  private final FormOrder order;
  private final PreviousAnswers previous;

  MetadataRows(FormOrder order) {
    this.order = order;
    this.previous = new PreviousAnswers(order);
  }

  /**
   * What the form says about itself.
   *
   * @param printed every text that the form shows outside the answers
   */
  List<RowContent> settings(Collection<String> printed) {
    return Arrays.stream(MetadataSetting.values())
        .filter(this::isSaid)
        .map(
            setting ->
                row(RowPattern.MACHINE_SETTING, RowMark.SETTING)
                    .put(OfSetting.KEY.ordinal(), CellContent.text(setting.key()))
                    .put(OfSetting.VALUE.ordinal(), CellContent.text(value(setting, printed)))
                    .build())
        .toList();
  }

  /** The statuses that can be chosen. */
  List<RowContent> statuses() {
    return order.plan().statuses().stream().map(this::row).toList();
  }

  /** What is asked. */
  List<RowContent> indicators() {
    return order.asked().stream().map(this::row).toList();
  }

  /** What is not asked leaves no trace. */
  private boolean isSaid(MetadataSetting setting) {
    return setting == MetadataSetting.PART
        ? order.part().isPresent()
        : setting.isAlwaysSaid() || order.plan().settings().asks(setting.field().orElseThrow());
  }

  private String value(MetadataSetting setting, Collection<String> printed) {
    Settings settings = order.plan().settings();
    Period period = order.period();
    return switch (setting) {
      case FORMAT -> String.valueOf(MetadataSetting.CURRENT_FORMAT);
      case PLAN_ID -> order.plan().identity().id();
      case PLAN_VERSION -> String.valueOf(order.plan().identity().version());
      case ORGANISATION -> settings.organisation();
      case YEAR -> String.valueOf(settings.year());
      case LANGUAGE -> order.language().code();
      case NARRATIVE_LIMIT -> String.valueOf(settings.narrativeLimit());
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
      default -> flag(settings.asks(setting.field().orElseThrow()));
    };
  }

  private RowContent row(StatusChoice choice) {
    RowContent.Builder row = row(RowPattern.MACHINE_STATUS, RowMark.STATUS);
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
      row.put(column.ordinal(), CellContent.text(text));
    }
    return row.build();
  }

  private RowContent row(Indicator indicator) {
    RowContent.Builder row = row(RowPattern.MACHINE_INDICATOR, RowMark.INDICATOR);
    PlausibleRange plausible = PlausibleRange.of(order, indicator);
    for (OfIndicator column : OfIndicator.values()) {
      row.put(column.ordinal(), content(indicator, column, plausible));
    }
    return row.build();
  }

  private CellContent content(Indicator indicator, OfIndicator column, PlausibleRange plausible) {
    return switch (column) {
      case ASKED_UP_TO -> number(plausible.askedUpTo());
      case ASKED_FROM -> number(plausible.askedFrom());
      default -> CellContent.text(text(indicator, column));
    };
  }

  /** For the formulas of the form. */
  private static CellContent number(Optional<BigDecimal> number) {
    return number.<CellContent>map(CellContent::number).orElseGet(() -> CellContent.text(""));
  }

  private String text(Indicator indicator, OfIndicator column) {
    return switch (column) {
      case MARK -> RowMark.INDICATOR.text();
      case FINGERPRINT -> Fingerprint.of(indicator);
      case PREVIOUS_OUTCOME -> previous.outcome(indicator);
      case PREVIOUS_STATUS -> previous.status(indicator);
      default -> text(indicator, column.attribute().orElseThrow(), column.part());
    };
  }

  private static String text(Indicator indicator, Attribute attribute, ValuePart part) {
    if (part == ValuePart.TEXT) {
      return attribute.of(indicator);
    }
    BigDecimal number = attribute.level(indicator).number();
    return number == null ? "" : number.toPlainString();
  }

  private static RowContent.Builder row(String kind, RowMark mark) {
    return RowContent.of(kind).put(0, CellContent.text(mark.text()));
  }

  private static String flag(boolean yes) {
    return yes ? "1" : "0";
  }
}
