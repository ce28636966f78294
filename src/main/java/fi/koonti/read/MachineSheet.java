package fi.koonti.read;

import fi.koonti.grid.Grid;
import fi.koonti.grid.GridCell;
import fi.koonti.grid.GridRow;
import fi.koonti.grid.GridSheet;
import fi.koonti.layout.MachineColumn.OfIndicator;
import fi.koonti.layout.MachineColumn.OfSetting;
import fi.koonti.layout.MachineColumn.OfStatus;
import fi.koonti.layout.MachineColumn.RowMark;
import fi.koonti.layout.MachineSetting;
import fi.koonti.layout.PrintedTexts;
import fi.koonti.plan.Accrual;
import fi.koonti.plan.Direction;
import fi.koonti.plan.FormIdentity;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.plan.Level;
import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import fi.koonti.plan.PlanIdentity;
import fi.koonti.plan.Sector;
import fi.koonti.plan.Settings;
import fi.koonti.plan.Status;
import fi.koonti.plan.StatusChoice;
import fi.koonti.text.Decimals;
import fi.koonti.text.Language;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the machine sheet of a form tells: its identity, the part of the plan that it asks, and what
 * it says of itself. A sheet that someone damaged tells nothing; the form's other copy then counts.
 */
record MachineSheet(String sheet, FormIdentity identity, Plan plan, PrintedTexts printed) {

  /** The machine sheets of a workbook that are whole; several where forms were put together. */
  static List<MachineSheet> all(Grid grid) {
    return grid.sheets().stream()
        .filter(MachineSheet::isOne)
        .map(MachineSheet::read)
        .flatMap(Optional::stream)
        .toList();
  }

  /** Whether a sheet is a machine sheet, whole or not. */
  static boolean isOne(GridSheet sheet) {
    return sheet.rows().stream().limit(3).anyMatch(row -> is(RowMark.SETTING, row));
  }

  private static Optional<MachineSheet> read(GridSheet sheet) {
    try {
      return Optional.of(new Reading(sheet).machineSheet());
    } catch (IllegalArgumentException | DateTimeParseException damaged) {
      return Optional.empty();
    }
  }

  private static boolean is(RowMark mark, GridRow row) {
    return text(row, OfSetting.MARK).equals(mark.text());
  }

  private static String text(GridRow row, Enum<?> column) {
    return row.cell(column.ordinal()).map(GridCell::text).orElse("");
  }

  /** Collects the rows of one sheet. */
  private static final class Reading {
    private final GridSheet sheet;
    private final Map<MachineSetting, String> settings = new EnumMap<>(MachineSetting.class);
    private final List<StatusChoice> statuses = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();

    Reading(GridSheet sheet) {
      this.sheet = sheet;
    }

    MachineSheet machineSheet() {
      for (GridRow row : sheet.rows()) {
        if (is(RowMark.SETTING, row)) {
          MachineSetting.of(text(row, OfSetting.KEY))
              .ifPresent(setting -> settings.put(setting, text(row, OfSetting.VALUE)));
        } else if (is(RowMark.STATUS, row)) {
          statuses.add(status(row));
        } else if (is(RowMark.INDICATOR, row)) {
          indicators.add(indicator(row));
        }
      }
      return new MachineSheet(
          sheet.name(), identity(), plan(), PrintedTexts.read(get(MachineSetting.PRINTED)));
    }

    private FormIdentity identity() {
      return new FormIdentity(
          get(MachineSetting.PLAN_ID),
          number(MachineSetting.PLAN_VERSION),
          get(MachineSetting.ORGANISATION),
          get(MachineSetting.SECTOR),
          period().key(),
          settings.getOrDefault(MachineSetting.PART, ""),
          get(MachineSetting.FORM_ID));
    }

    private Plan plan() {
      Settings all =
          new Settings(
              get(MachineSetting.ORGANISATION),
              number(MachineSetting.YEAR),
              language(),
              number(MachineSetting.NARRATIVE_LIMIT),
              get(MachineSetting.EVIDENCE).equals("1"),
              "1".equals(settings.get(MachineSetting.FORECAST)),
              // How a form was locked is no matter to those who read it.
              true,
              get(MachineSetting.CONTACT));
      Sector sector =
          new Sector(get(MachineSetting.SECTOR), get(MachineSetting.SECTOR_NAME), "", "");
      return new Plan(
          new PlanIdentity(get(MachineSetting.PLAN_ID), number(MachineSetting.PLAN_VERSION), ""),
          all,
          List.of(period()),
          List.of(sector),
          statuses,
          indicators);
    }

    private Language language() {
      return Language.of(get(MachineSetting.LANGUAGE)).orElse(Language.FI);
    }

    private Period period() {
      String code = get(MachineSetting.PERIOD_CODE);
      return new Period(
          get(MachineSetting.YEAR) + "-" + code,
          code,
          get(MachineSetting.PERIOD_NAME),
          LocalDate.parse(get(MachineSetting.PERIOD_START)),
          LocalDate.parse(get(MachineSetting.PERIOD_END)),
          LocalDate.parse(get(MachineSetting.PERIOD_DUE)));
    }

    private StatusChoice status(GridRow row) {
      return new StatusChoice(
          Status.valueOf(text(row, OfStatus.CODE)),
          text(row, OfStatus.NAME),
          text(row, OfStatus.COLOUR),
          text(row, OfStatus.NEEDS_CORRECTION).equals("1"),
          text(row, OfStatus.NEEDS_OUTCOME).equals("1"));
    }

    private Indicator indicator(GridRow row) {
      return new Indicator(
          text(row, OfIndicator.ID),
          get(MachineSetting.SECTOR),
          text(row, OfIndicator.SECTION),
          text(row, OfIndicator.FOCUS_AREA),
          text(row, OfIndicator.GOAL),
          text(row, OfIndicator.DEED),
          text(row, OfIndicator.MEASURE),
          text(row, OfIndicator.INDICATOR),
          IndicatorType.valueOf(text(row, OfIndicator.TYPE)),
          text(row, OfIndicator.UNIT),
          Direction.valueOf(text(row, OfIndicator.DIRECTION)),
          level(row, OfIndicator.BASELINE, OfIndicator.BASELINE_NUMBER),
          level(row, OfIndicator.TARGET, OfIndicator.TARGET_NUMBER),
          text(row, OfIndicator.TARGET_SPAN),
          text(row, OfIndicator.RESPONSIBLE),
          text(row, OfIndicator.BINDING),
          null,
          null,
          accrual(text(row, OfIndicator.ACCRUAL)));
    }

    private static Accrual accrual(String code) {
      return code.isEmpty() ? Accrual.UNSTATED : Accrual.valueOf(code);
    }

    private Level level(GridRow row, OfIndicator text, OfIndicator number) {
      String given = text(row, number);
      return Level.of(
          text(row, text),
          given.isEmpty() ? null : Decimals.of(given).orElseThrow(NumberFormatException::new),
          IndicatorType.valueOf(text(row, OfIndicator.TYPE)),
          text(row, OfIndicator.UNIT),
          language());
    }

    private int number(MachineSetting setting) {
      return Integer.parseInt(get(setting));
    }

    private String get(MachineSetting setting) {
      String value = settings.get(setting);
      if (value == null) {
        throw new IllegalArgumentException("expected the setting " + setting + ", found none");
      }
      return value;
    }
  }
}
