package fi.koonti.planbook;

import fi.koonti.finding.FindingCode;
import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSetting;
import fi.koonti.layout.PlanSheet;
import fi.koonti.layout.ValuePart;
import fi.koonti.layout.Words;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Level;
import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import fi.koonti.plan.Sector;
import fi.koonti.plan.Settings;
import fi.koonti.plan.StatusChoice;
import fi.koonti.plan.UsedIds;
import fi.koonti.template.CellContent;
import fi.koonti.template.RowContent;
import fi.koonti.template.Template;
import fi.koonti.template.TemplateFill;
import fi.koonti.text.KebabCase;
import fi.koonti.text.Language;
import fi.koonti.text.Numerals;
import fi.koonti.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Pours a plan into the template of the plan workbook. Settings are places for texts, {@code
 * asetus.year}, since each has a check of its own; every other sheet has one pattern row ({@link
 * PlanSheet#kind()}).
 */
public final class PlanWriter {

  private PlanWriter() {}

  /** What a template lacks to be one of plans: kinds and places for texts; hopefully nothing. */
  public static List<String> missing(Template template) {
    List<String> missing =
        new ArrayList<>(
            lists().stream()
                .filter(list -> list != PlanSheet.RULES && !list.isOfImport())
                .map(PlanSheet::kind)
                .toList());
    missing.removeAll(template.kinds());
    Set<String> places = template.placeholders();
    Arrays.stream(PlanSetting.values())
        .map(PlanWriter::place)
        .filter(place -> !places.contains(place))
        .forEach(missing::add);
    return missing;
  }

  /** The place of a setting in the template, {@code asetus.plan-id}. */
  public static String place(PlanSetting setting) {
    return "asetus." + KebabCase.of(setting);
  }

  /** The workbook of a plan, as bytes. */
  public static byte[] write(Plan plan, Template template) {
    TemplateFill fill = fill(plan, template);
    if (plan.indicators().isEmpty()) {
      withExample(fill, plan);
    }
    lists().stream()
        .filter(PlanSheet::isOfImport)
        .flatMap(sheet -> template.sheetOf(sheet.kind()).stream())
        .forEach(fill::drop);
    return fill.toBytes();
  }

  /** The workbook of a plan about which something is to be decided, as bytes. */
  public static byte[] write(Plan plan, ImportSheets sheets, Template template) {
    TemplateFill fill = fill(plan, template);
    if (!sheets.answers().isEmpty()) {
      withExample(fill, plan);
    }
    for (PlanSheet sheet : PlanSheet.values()) {
      if (sheet == PlanSheet.ANSWERS && sheets.answers().isEmpty()) {
        template.sheetOf(sheet.kind()).ifPresent(fill::drop);
      } else if (sheet.isOfImport()) {
        fill.rows(sheet.kind(), rows(sheet, sheets.lines(sheet)));
      }
    }
    return fill.toBytes();
  }

  /** Adds a row that shows how rows are filled; in an empty plan there is one to fill below it. */
  private static void withExample(TemplateFill fill, Plan plan) {
    Language language = plan.settings().language();
    List<RowContent> rows = new ArrayList<>();
    if (!plan.indicators().isEmpty()) {
      rows.addAll(rows(PlanSheet.GOALS, lines(plan, PlanSheet.GOALS, language)));
    }
    rows.add(ExampleRow.in(language).row());
    if (plan.indicators().isEmpty()) {
      rows.add(new PlanRowBuilder(PlanSheet.GOALS).row());
    }
    fill.rows(PlanSheet.GOALS.kind(), rows);
  }

  private static TemplateFill fill(Plan plan, Template template) {
    TemplateFill fill = template.fill();
    Language language = plan.settings().language();
    for (PlanSetting setting : PlanSetting.values()) {
      fill.put(place(setting), setting(plan, setting, language));
    }
    lists().stream()
        .filter(sheet -> !sheet.isOfImport())
        .filter(sheet -> !sheet.isOptional() || template.kinds().contains(sheet.kind()))
        .forEach(sheet -> fill.rows(sheet.kind(), rows(sheet, lines(plan, sheet, language))));
    return fill;
  }

  private static List<PlanSheet> lists() {
    return Arrays.stream(PlanSheet.values()).filter(one -> one != PlanSheet.SETTINGS).toList();
  }

  /** The rows of a list; an empty one has a blank row, for the first thing that is written. */
  private static List<RowContent> rows(PlanSheet sheet, List<PlanRowBuilder> lines) {
    List<PlanRowBuilder> filled = lines.isEmpty() ? List.of(new PlanRowBuilder(sheet)) : lines;
    return filled.stream().map(PlanRowBuilder::row).toList();
  }

  /** The rows of a sheet in the words of a language; none for settings, which are no list. */
  static List<PlanRowBuilder> lines(Plan plan, PlanSheet sheet, Language language) {
    return switch (sheet) {
      case SETTINGS, QUESTIONS, ANSWERS -> List.of();
      case PERIODS -> lines(sheet, plan.periods(), PlanWriter::period);
      case SECTORS -> lines(sheet, plan.sectors(), PlanWriter::sector);
      case STATUSES ->
          lines(sheet, plan.statuses(), (row, choice) -> status(row, choice, language));
      case GOALS -> lines(sheet, plan.indicators(), (row, one) -> indicator(row, one, language));
      case RULES -> {
        Texts names = Texts.of(PlanWriter.class, "planbook", language);
        List<FindingCode> changeable =
            Arrays.stream(FindingCode.values()).filter(FindingCode::isChangeable).toList();
        yield lines(
            sheet,
            changeable,
            (row, code) ->
                row.put(PlanColumn.RULE_CODE, code.code())
                    .put(PlanColumn.RULE_CHOICE, Words.of(plan.rules().of(code), language))
                    .put(PlanColumn.RULE_SENTENCE, names.get("rule." + code.code())));
      }
      case IDS ->
          lines(sheet, plan.usedIds().withIndicators(plan.indicators()).uses(), PlanWriter::use);
    };
  }

  private static <T> List<PlanRowBuilder> lines(
      PlanSheet sheet, List<T> things, BiFunction<PlanRowBuilder, T, PlanRowBuilder> fill) {
    return things.stream().map(thing -> fill.apply(new PlanRowBuilder(sheet), thing)).toList();
  }

  static CellContent.Value setting(Plan plan, PlanSetting setting, Language language) {
    Settings settings = plan.settings();
    return switch (setting) {
      case ORGANISATION -> PlanRowBuilder.text(settings.organisation());
      case YEAR -> CellContent.number(settings.year());
      case LANGUAGE -> PlanRowBuilder.text(settings.language().code());
      case PLAN_ID -> PlanRowBuilder.text(plan.identity().id());
      case VERSION -> CellContent.number(plan.identity().version());
      case VERSION_DATE ->
          PlanRowBuilder.text(
              plan.identity().versionDate().map(new Numerals(language)::of).orElse(""));
      case NARRATIVE_LIMIT -> CellContent.number(settings.narrativeLimit());
      case LOCKED -> PlanRowBuilder.text(Words.of(settings.locked(), language));
      case CONTACT -> PlanRowBuilder.text(settings.contact());
      case RETURN_MEGABYTES -> CellContent.number(settings.limits().megabytes());
      case RETURN_SECONDS -> CellContent.number(settings.limits().seconds());
      default -> {
        boolean asked = settings.asks(setting.field().orElseThrow());
        yield PlanRowBuilder.text(Words.of(asked, language));
      }
    };
  }

  private static PlanRowBuilder use(PlanRowBuilder row, UsedIds.Use use) {
    return row.put(PlanColumn.USED_ID, use.id())
        .put(PlanColumn.USED_MEASURE, use.measure())
        .put(PlanColumn.USED_INDICATOR, use.indicator());
  }

  private static PlanRowBuilder period(PlanRowBuilder row, Period period) {
    return row.put(PlanColumn.PERIOD_CODE, period.code())
        .put(PlanColumn.PERIOD_NAME, period.name())
        .put(PlanColumn.PERIOD_START, period.start())
        .put(PlanColumn.PERIOD_END, period.end())
        .put(PlanColumn.PERIOD_DUE, period.due());
  }

  private static PlanRowBuilder sector(PlanRowBuilder row, Sector sector) {
    return row.put(PlanColumn.SECTOR_CODE, sector.code())
        .put(PlanColumn.SECTOR_NAME, sector.name())
        .put(PlanColumn.SECTOR_CONTACT, sector.contact())
        .put(PlanColumn.SECTOR_EMAIL, sector.email());
  }

  private static PlanRowBuilder status(PlanRowBuilder row, StatusChoice choice, Language language) {
    return row.put(PlanColumn.STATUS_CODE, choice.status().name())
        .put(PlanColumn.STATUS_NAME, choice.name())
        .put(PlanColumn.STATUS_COLOUR, "#" + choice.colour())
        .put(PlanColumn.STATUS_NEEDS_CORRECTION, Words.of(choice.needsCorrection(), language))
        .put(PlanColumn.STATUS_NEEDS_OUTCOME, Words.of(choice.needsOutcome(), language));
  }

  private static PlanRowBuilder indicator(
      PlanRowBuilder row, Indicator indicator, Language language) {
    for (PlanColumn column : PlanColumn.of(PlanSheet.GOALS)) {
      column.attribute().ifPresent(one -> put(row, column, one, indicator, language));
    }
    return row;
  }

  /** A number that the text says by itself stays out, so that it cannot contradict it later. */
  private static void put(
      PlanRowBuilder row,
      PlanColumn column,
      Attribute attribute,
      Indicator indicator,
      Language language) {
    if (attribute.type() == Attribute.Type.DAY) {
      row.put(column, (LocalDate) attribute.value(indicator));
    } else if (column.part() == ValuePart.TEXT) {
      row.put(column, Words.of(attribute, indicator, language));
    } else {
      stated(attribute.level(indicator)).ifPresent(number -> row.put(column, number));
    }
  }

  private static Optional<BigDecimal> stated(Level level) {
    return level.isStated() ? Optional.ofNullable(level.number()) : Optional.empty();
  }
}
