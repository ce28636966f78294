package fi.koonti.planbook;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.grid.Grid;
import fi.koonti.grid.GridRow;
import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSheet;
import fi.koonti.location.Place;
import fi.koonti.plan.IdSequence;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import fi.koonti.plan.PlanIdentity;
import fi.koonti.plan.RuleChoice;
import fi.koonti.plan.RuleChoices;
import fi.koonti.plan.Sector;
import fi.koonti.plan.Settings;
import fi.koonti.plan.StatusChoice;
import fi.koonti.plan.UsedIds;
import fi.koonti.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A plan workbook on its way from a grid to a plan. */
final class PlanBook {

  private final Map<PlanSheet, PlanTable> tables = new EnumMap<>(PlanSheet.class);
  private final Grid grid;
  private final PlanContext context;
  private final UsedIds usedIds;

  /**
   * A workbook.
   *
   * @param file what people call it
   */
  PlanBook(Grid grid, String file) {
    this.grid = grid;
    for (PlanSheet sheet : PlanSheet.values()) {
      PlanTable.find(grid, sheet).ifPresent(table -> tables.put(sheet, table));
    }
    this.context = new PlanContext(file, language(), new PlanFaults());
    this.usedIds = new UsedIds(read(PlanSheet.IDS, UsedIdRows::read));
  }

  /** The language of the plan: as set; else the one that the sheets are called in; else Finnish. */
  Language language() {
    return table(PlanSheet.SETTINGS)
        .flatMap(SettingRows::language)
        .orElseGet(
            () ->
                Arrays.stream(Language.values())
                    .filter(language -> tables.values().stream().allMatch(t -> isIn(t, language)))
                    .findFirst()
                    .orElse(Language.FI));
  }

  private static boolean isIn(PlanTable table, Language language) {
    return table.sheet().name().equalsIgnoreCase(table.kind().title(language));
  }

  PlanFaults faults() {
    return context.faults();
  }

  Optional<PlanTable> table(PlanSheet sheet) {
    return Optional.ofNullable(tables.get(sheet));
  }

  /** The rows of a sheet; none when there is no such sheet. */
  List<PlanRow> rows(PlanSheet sheet) {
    return table(sheet).stream()
        .flatMap(table -> table.rows().stream().map(row -> row(table, row)))
        .toList();
  }

  private PlanRow row(PlanTable table, GridRow row) {
    return PlanRow.of(table, row, context);
  }

  /** The sectors that rows may name. */
  SectorChoice sectors() {
    List<Sector> sectors = read(PlanSheet.SECTORS, new SectorRows()::read);
    String sheet =
        table(PlanSheet.SECTORS)
            .map(table -> table.sheet().name())
            .orElse(PlanSheet.SECTORS.title(context.language()));
    return new SectorChoice(sectors, sheet);
  }

  /**
   * Reads everything.
   *
   * @param sha256 of the file
   */
  PlanReading reading(String sha256) {
    Arrays.stream(PlanSheet.values()).filter(sheet -> !sheet.isOfImport()).forEach(this::tellShape);
    IgnoredSheets.tell(grid, tables, context);
    Optional<SettingRows> rows =
        table(PlanSheet.SETTINGS).map(table -> new SettingRows(table, context));
    Optional<Settings> settings = rows.flatMap(SettingRows::settings);
    Optional<PlanIdentity> identity = rows.flatMap(one -> one.identity(sha256));
    int year = settings.map(Settings::year).orElse(0);
    List<Period> periods = read(PlanSheet.PERIODS, new PeriodRows(year)::read);
    SectorChoice sectors = sectors();
    List<StatusChoice> statuses = read(PlanSheet.STATUSES, new StatusRows()::read);
    tellWhenWithoutStatus();
    GoalRows goals = new GoalRows(sectors, context.language(), idSequence(UsedIds.NONE));
    List<Indicator> indicators = read(PlanSheet.GOALS, goals::read);
    goals.tellRowsWithoutId();
    Map<FindingCode, RuleChoice> rules = new EnumMap<>(FindingCode.class);
    read(PlanSheet.RULES, new RuleRows()::read)
        .forEach(rule -> rules.put(rule.getKey(), rule.getValue()));
    Optional<Plan> draft =
        settings.flatMap(
            all ->
                identity.map(
                    own ->
                        new Plan(
                            own,
                            all,
                            periods,
                            sectors.sectors(),
                            statuses,
                            indicators,
                            new RuleChoices(rules),
                            usedIds)));
    Optional<Plan> plan = faults().haveErrors() ? Optional.empty() : draft;
    return new PlanReading(plan, draft, faults().sorted(), places(goals));
  }

  /** What the workbook remembers of ids. */
  UsedIds usedIds() {
    return usedIds;
  }

  private PlanPlaces places(GoalRows goals) {
    Map<PlanSheet, PlanPlaces.SheetPlaces> places = new EnumMap<>(PlanSheet.class);
    tables.forEach(
        (sheet, table) ->
            places.put(
                sheet,
                new PlanPlaces.SheetPlaces(
                    table.sheet().name(),
                    table.columns(),
                    sheet == PlanSheet.GOALS ? goals.rowOf() : rowsByKey(table))));
    return new PlanPlaces(context.file(), context.language(), places, goals.future());
  }

  private static Map<String, Integer> rowsByKey(PlanTable table) {
    PlanColumn key = PlanColumn.key(table.kind());
    Map<String, Integer> rows = new HashMap<>();
    for (GridRow row : table.rows()) {
      table.cell(row, key).ifPresent(cell -> rows.putIfAbsent(cell.text(), row.index()));
    }
    return rows;
  }

  /**
   * What ids begin after: all that were ever given, as far as is known.
   *
   * @param earlier ids that are known from elsewhere
   */
  IdSequence idSequence(UsedIds earlier) {
    List<String> used = new ArrayList<>(usedIds.ids());
    used.addAll(earlier.ids());
    table(PlanSheet.GOALS).map(PlanBook::rowsByKey).ifPresent(rows -> used.addAll(rows.keySet()));
    return new IdSequence(used);
  }

  private <T> List<T> read(PlanSheet sheet, Function<PlanRow, Optional<T>> reader) {
    List<T> read = new ArrayList<>();
    rows(sheet).forEach(row -> reader.apply(row).ifPresent(read::add));
    return read;
  }

  /** Tells what is wrong with a sheet as a whole. */
  void tellShape(PlanSheet sheet) {
    Optional<PlanTable> table = table(sheet);
    if (table.isEmpty() && sheet.isOptional()) {
      return;
    }
    if (table.isEmpty()) {
      faults()
          .add(
              Finding.of(FindingCode.PLAN_SHEET_MISSING, Place.of(context.file()))
                  .with("wanted", sheet.title(context.language())));
      return;
    }
    new SheetShape(context, table.get()).tell();
  }

  private void tellWhenWithoutStatus() {
    Optional<PlanTable> table = table(PlanSheet.STATUSES);
    if (table.isPresent() && table.get().rows().isEmpty()) {
      faults().add(Finding.of(FindingCode.PLAN_STATUS_MISSING, place(table.get())));
    }
  }

  private Place place(PlanTable table) {
    return Place.of(context.file(), table.sheet().name());
  }
}
