package fi.koonti.planbook;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.grid.GridCell;
import fi.koonti.grid.GridRow;
import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSetting;
import fi.koonti.location.Place;
import fi.koonti.plan.Field;
import fi.koonti.plan.PlanIdentity;
import fi.koonti.plan.ReturnLimits;
import fi.koonti.plan.Settings;
import fi.koonti.text.Language;
import fi.koonti.text.TextNormalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the settings: each by its label, wherever its row stands. */
final class SettingRows {

  private static final PlanColumn VALUE = PlanColumn.SETTING_VALUE;

  /** What a narrative may have when the plan does not say. */
  private static final int USUAL_NARRATIVE_LIMIT = 4_000;

  /** Years of budgets that somebody may still want to report on, or plan for. */
  private static final int FIRST_YEAR = 1990;

  private static final int LAST_YEAR = 2199;

  private final PlanTable table;
  private final PlanContext context;
  private final Map<PlanSetting, PlanRow> rows = new EnumMap<>(PlanSetting.class);

  SettingRows(PlanTable table, PlanContext context) {
    this.table = table;
    this.context = context;
    FirstSeen labels = new FirstSeen(FindingCode.PLAN_CODE_REPEATED);
    for (GridRow one : table.rows()) {
      PlanRow row = PlanRow.of(table, one, context);
      String label = TextNormalizer.normal(row.text(PlanColumn.SETTING_NAME));
      Optional<PlanSetting> setting = PlanHeadings.setting(label);
      if (setting.isPresent() && labels.isFirst(row, PlanColumn.SETTING_NAME, label)) {
        rows.put(setting.get(), row.called(setting.get().label(context.language())));
      } else if (setting.isEmpty()) {
        tellUnused(row, label);
      }
    }
  }

  /** The language that the settings name, whatever else may be wrong with them. */
  static Optional<Language> language(PlanTable table) {
    return table.rows().stream()
        .filter(row -> label(table, row).filter(PlanSetting.LANGUAGE::equals).isPresent())
        .map(row -> table.cell(row, VALUE).map(GridCell::text).orElse(""))
        .map(Language::of)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<PlanSetting> label(PlanTable table, GridRow row) {
    return table
        .cell(row, PlanColumn.SETTING_NAME)
        .flatMap(cell -> PlanHeadings.setting(cell.text()));
  }

  /** The settings, or empty when one is missing that must be there. */
  Optional<Settings> settings() {
    String organisation = required(PlanSetting.ORGANISATION);
    OptionalInt year = whole(PlanSetting.YEAR, FIRST_YEAR, LAST_YEAR, 2023);
    Optional<Language> language = spokenLanguage();
    int narrative =
        upTo(PlanSetting.NARRATIVE_LIMIT, Settings.CELL_TEXT_LIMIT, USUAL_NARRATIVE_LIMIT);
    String contact = row(PlanSetting.CONTACT).map(row -> row.text(VALUE)).orElse("");
    ReturnLimits limits = limits();
    if (organisation.isEmpty() || year.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Settings(
            organisation,
            year.getAsInt(),
            language.orElse(context.language()),
            narrative,
            optional(),
            yes(PlanSetting.LOCKED, true),
            contact,
            limits));
  }

  private Set<Field> optional() {
    Set<Field> asked = EnumSet.noneOf(Field.class);
    for (PlanSetting setting : PlanSetting.values()) {
      setting.field().filter(field -> yes(setting, false)).ifPresent(asked::add);
    }
    return asked;
  }

  private ReturnLimits limits() {
    ReturnLimits usual = ReturnLimits.USUAL;
    return new ReturnLimits(
        upTo(PlanSetting.RETURN_MEGABYTES, ReturnLimits.MOST_MEGABYTES, usual.megabytes()),
        upTo(PlanSetting.RETURN_SECONDS, ReturnLimits.MOST_SECONDS, usual.seconds()));
  }

  /**
   * Which plan it is, or empty when the settings do not say.
   *
   * @param sha256 of the workbook
   */
  Optional<PlanIdentity> identity(String sha256) {
    tellWhenMissing(PlanSetting.PLAN_ID);
    String id = row(PlanSetting.PLAN_ID).map(row -> Codes.read(row, VALUE)).orElse("");
    OptionalInt version = whole(PlanSetting.VERSION, 1, Integer.MAX_VALUE, 1);
    return id.isEmpty() || version.isEmpty()
        ? Optional.empty()
        : Optional.of(new PlanIdentity(id, version.getAsInt(), decided(), sha256));
  }

  private Optional<LocalDate> decided() {
    return row(PlanSetting.VERSION_DATE).flatMap(row -> row.date(VALUE));
  }

  private Optional<Language> spokenLanguage() {
    List<String> offered = Arrays.stream(Language.values()).map(Language::code).toList();
    return row(PlanSetting.LANGUAGE).flatMap(row -> row.word(VALUE, Language::of, offered));
  }

  /** A plan that does not say, such as one made before there was the setting, has the default. */
  private boolean yes(PlanSetting setting, boolean otherwise) {
    return row(setting).map(row -> row.yes(VALUE)).orElse(otherwise);
  }

  private String required(PlanSetting setting) {
    tellWhenMissing(setting);
    return row(setting).map(row -> row.text(VALUE)).orElse("");
  }

  /** A limit from 1 on; the usual one where the plan does not say. */
  private int upTo(PlanSetting setting, int most, int usual) {
    return whole(setting, 1, most, usual).orElse(usual);
  }

  private OptionalInt whole(PlanSetting setting, int from, int to, int example) {
    if (setting == PlanSetting.YEAR || setting == PlanSetting.VERSION) {
      tellWhenMissing(setting);
    }
    return row(setting).map(row -> row.whole(VALUE, from, to, example)).orElse(OptionalInt.empty());
  }

  /** The row of a setting that has a value. */
  private Optional<PlanRow> row(PlanSetting setting) {
    return Optional.ofNullable(rows.get(setting)).filter(row -> !row.isBlank(VALUE));
  }

  private void tellWhenMissing(PlanSetting setting) {
    if (row(setting).isEmpty()) {
      Place sheet = Place.of(context.file(), table.sheet().name());
      Place place =
          Optional.ofNullable(rows.get(setting)).map(row -> row.place(VALUE)).orElse(sheet);
      context
          .faults()
          .add(
              Finding.of(FindingCode.PLAN_SETTING_MISSING, place)
                  .with("wanted", setting.label(context.language())));
    }
  }

  /** A row that names no setting has no effect; whoever wrote it may think that it has. */
  private void tellUnused(PlanRow row, String label) {
    row.tell(FindingCode.PLAN_TEXT_OUTSIDE, PlanColumn.SETTING_NAME, label);
  }
}
