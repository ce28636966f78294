package fi.koonti.read;

import fi.koonti.grid.Grid;
import fi.koonti.grid.GridCell;
import fi.koonti.grid.GridRow;
import fi.koonti.grid.GridSheet;
import fi.koonti.layout.MetadataColumn.OfIndicator;
import fi.koonti.layout.MetadataColumn.OfSetting;
import fi.koonti.layout.MetadataColumn.OfStatus;
import fi.koonti.layout.MetadataColumn.RowMark;
import fi.koonti.layout.MetadataSetting;
import fi.koonti.layout.PrintedTexts;
import fi.koonti.layout.ValuePart;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Field;
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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the machine sheet of a form tells: its identity, the part of the plan that it asks, and what
 * it says of itself. A sheet that someone damaged tells nothing; the form's other copy then counts.
 */
record MetadataSheet(String sheet, FormIdentity identity, Plan plan, PrintedTexts printed) {

  /** A machine sheet begins with its settings; people may put a row above. */
  private static final int FIRST_ROWS = 3;

  /** The machine sheets of a workbook that are whole; several where forms were put together. */
  static List<MetadataSheet> all(Grid grid, Optional<KnownPlan> known) {
    return grid.sheets().stream()
        .filter(MetadataSheet::isOne)
        .map(sheet -> read(sheet, known))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Whether a sheet is a machine sheet, whole or not. */
  static boolean isOne(GridSheet sheet) {
    List<GridRow> first = sheet.rows().subList(0, Math.min(FIRST_ROWS, sheet.rows().size()));
    return first.stream().anyMatch(row -> is(RowMark.SETTING, row));
  }

  private static Optional<MetadataSheet> read(GridSheet sheet, Optional<KnownPlan> known) {
    try {
      return Optional.of(new Reading(sheet, known).machineSheet());
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
    private final Optional<Plan> known;
    private final Map<MetadataSetting, String> settings = new EnumMap<>(MetadataSetting.class);
    private final List<StatusChoice> statuses = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();

    Reading(GridSheet sheet, Optional<KnownPlan> known) {
      this.sheet = sheet;
      this.known = known.map(KnownPlan::plan);
    }

    MetadataSheet machineSheet() {
      for (GridRow row : sheet.rows()) {
        if (is(RowMark.SETTING, row)) {
          MetadataSetting.of(text(row, OfSetting.KEY))
              .ifPresent(setting -> settings.put(setting, text(row, OfSetting.VALUE)));
        } else if (is(RowMark.STATUS, row)) {
          statuses.add(status(row));
        } else if (is(RowMark.INDICATOR, row)) {
          indicators.add(indicator(row));
        }
      }
      return new MetadataSheet(
          sheet.name(), identity(), plan(), PrintedTexts.read(get(MetadataSetting.PRINTED)));
    }

    private FormIdentity identity() {
      return new FormIdentity(
          get(MetadataSetting.PLAN_ID),
          number(MetadataSetting.PLAN_VERSION),
          get(MetadataSetting.ORGANISATION),
          get(MetadataSetting.SECTOR),
          period().key(),
          settings.getOrDefault(MetadataSetting.PART, ""),
          get(MetadataSetting.FORM_ID));
    }

    private Plan plan() {
      Settings all =
          new Settings(
              get(MetadataSetting.ORGANISATION),
              number(MetadataSetting.YEAR),
              language(),
              number(MetadataSetting.NARRATIVE_LIMIT),
              optional(),
              // How a form was locked is no matter to those who read it.
              true,
              get(MetadataSetting.CONTACT));
      Sector sector =
          new Sector(get(MetadataSetting.SECTOR), get(MetadataSetting.SECTOR_NAME), "", "");
      return new Plan(
          new PlanIdentity(get(MetadataSetting.PLAN_ID), number(MetadataSetting.PLAN_VERSION), ""),
          all,
          List.of(period()),
          List.of(sector),
          statuses,
          indicators);
    }

    private Set<Field> optional() {
      Set<Field> asked = EnumSet.noneOf(Field.class);
      for (MetadataSetting setting : MetadataSetting.values()) {
        setting.field().filter(field -> isAsked(setting)).ifPresent(asked::add);
      }
      return asked;
    }

    private boolean isAsked(MetadataSetting setting) {
      return (setting.isAlwaysSaid() ? get(setting) : settings.getOrDefault(setting, ""))
          .equals("1");
    }

    private Language language() {
      return Language.of(get(MetadataSetting.LANGUAGE)).orElse(Language.FI);
    }

    private Period period() {
      String code = get(MetadataSetting.PERIOD_CODE);
      return new Period(
          get(MetadataSetting.YEAR) + "-" + code,
          code,
          get(MetadataSetting.PERIOD_NAME),
          LocalDate.parse(get(MetadataSetting.PERIOD_START)),
          LocalDate.parse(get(MetadataSetting.PERIOD_END)),
          LocalDate.parse(get(MetadataSetting.PERIOD_DUE)));
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
      Indicator.Builder said =
          new Indicator.Builder().put(Attribute.SECTOR, get(MetadataSetting.SECTOR));
      Optional<Indicator> planned =
          known.flatMap(plan -> plan.indicator(text(row, OfIndicator.ID)));
      for (OfIndicator column : OfIndicator.values()) {
        if (column.attribute().isPresent() && column.part() == ValuePart.TEXT) {
          Attribute attribute = column.attribute().get();
          put(said, attribute, once(text(row, column), attribute, planned), row);
        }
      }
      return said.build();
    }

    /** The plan's own copy of a text that both have: thousands of rows are kept beside the plan. */
    private static String once(String text, Attribute attribute, Optional<Indicator> planned) {
      String its = planned.isPresent() ? attribute.of(planned.get()) : "";
      return its.equals(text) ? its : text;
    }

    private void put(Indicator.Builder said, Attribute attribute, String text, GridRow row) {
      switch (attribute.type()) {
        case TEXT, TERM -> said.put(attribute, text);
        case CHOICE -> {
          // What forms of 0.1.0 do not say.
          if (!text.isEmpty() || !attribute.isOptional()) {
            said.put(attribute, attribute.choice(text));
          }
        }
        case LEVEL -> said.put(attribute, level(row, attribute, text));
        case DAY -> throw new IllegalArgumentException("expected no day, found " + attribute);
      }
    }

    private Level level(GridRow row, Attribute attribute, String decided) {
      String said = text(row, OfIndicator.number(attribute));
      BigDecimal given =
          said.isEmpty() ? null : Decimals.of(said).orElseThrow(NumberFormatException::new);
      IndicatorType type = IndicatorType.valueOf(text(row, OfIndicator.TYPE));
      String unit = text(row, OfIndicator.UNIT);
      // The plan has read the same text, unless one of the two was changed.
      return known
          .filter(plan -> plan.settings().language() == language())
          .flatMap(plan -> plan.indicator(text(row, OfIndicator.ID)))
          .filter(one -> one.type() == type && one.unit().equals(unit))
          .map(attribute::level)
          .filter(level -> level.text().equals(decided))
          .map(level -> level.giving(given))
          .orElseGet(() -> Level.of(decided, null, type, unit, language()).giving(given));
    }

    private int number(MetadataSetting setting) {
      return Integer.parseInt(get(setting));
    }

    private String get(MetadataSetting setting) {
      String value = settings.get(setting);
      if (value == null) {
        throw new IllegalArgumentException("expected the setting " + setting + ", found none");
      }
      return value;
    }
  }
}
