package fi.koonti.planbook;

import fi.koonti.check.plan.PlanCells;
import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSetting;
import fi.koonti.layout.PlanSheet;
import fi.koonti.layout.Words;
import fi.koonti.location.CellAddress;
import fi.koonti.location.Place;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Indicator;
import fi.koonti.text.Language;
import fi.koonti.text.TextNormalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the rows of a plan stand, so that whatever is said of them can point at a cell.
 *
 * @param file what people call the workbook
 * @param language of the plan
 * @param sheets those that the workbook has
 * @param future ids that rows would get which have none yet; nobody but the program knows them
 */
public record PlanPlaces(
    String file, Language language, Map<PlanSheet, SheetPlaces> sheets, Set<String> future)
    implements PlanCells {

  private static final Set<String> HEADINGS =
      folded(
          language ->
              PlanColumn.of(PlanSheet.GOALS).stream().map(column -> column.heading(language)));

  private static final Set<String> BINDINGS = folded(language -> Words.bindings(language).stream());

  public PlanPlaces {
    Map<PlanSheet, SheetPlaces> copy = new EnumMap<>(PlanSheet.class);
    copy.putAll(sheets);
    sheets = Collections.unmodifiableMap(copy);
    future = Set.copyOf(future);
  }

  /**
   * Where the rows of one sheet stand.
   *
   * @param name what the sheet is called
   * @param columns the zero-based columns that it has
   * @param rows the zero-based row of each id, code or label, in small letters
   */
  record SheetPlaces(String name, Map<PlanColumn, Integer> columns, Map<String, Integer> rows) {
    SheetPlaces {
      Map<PlanColumn, Integer> copy = new EnumMap<>(PlanColumn.class);
      copy.putAll(columns);
      columns = Collections.unmodifiableMap(copy);
      Map<String, Integer> folded = new HashMap<>();
      rows.forEach((key, row) -> folded.putIfAbsent(TextNormalizer.folded(key), row));
      rows = Map.copyOf(folded);
    }

    private Optional<CellAddress> address(String folded, PlanColumn column) {
      Integer row = rows.get(folded);
      Integer number = columns.get(column);
      return row == null || number == null
          ? Optional.empty()
          : Optional.of(new CellAddress(row, number));
    }
  }

  /** No place but the file itself. */
  static PlanPlaces none(String file) {
    return new PlanPlaces(file, Language.FI, Map.of(), Set.of());
  }

  /** A sheet as a whole; the file when it has none. */
  public Place of(PlanSheet sheet) {
    return Optional.ofNullable(sheets.get(sheet))
        .map(its -> Place.of(file, its.name()))
        .orElseGet(() -> Place.of(file));
  }

  /** The cell of an id or a code in a column of its sheet; as near to it as is known. */
  public Place of(String key, PlanColumn column) {
    SheetPlaces sheet = sheets.get(column.sheet());
    return sheet == null
        ? Place.of(file)
        : sheet
            .address(TextNormalizer.folded(key), column)
            .map(cell -> Place.of(file, sheet.name(), cell))
            .orElseGet(() -> Place.of(file, sheet.name()));
  }

  /** Whether an id stands in the workbook, and is not only one that its row would get. */
  @Override
  public boolean hasId(String id) {
    return !future.contains(id);
  }

  /** The number of an indicator's row, as programs count it; empty when it is not known. */
  @Override
  public Optional<Integer> line(String id) {
    return Optional.ofNullable(sheets.get(PlanSheet.GOALS))
        .map(sheet -> sheet.rows().get(TextNormalizer.folded(id)))
        .map(row -> row + 1);
  }

  @Override
  public Place year() {
    return Arrays.stream(Language.values())
        .map(one -> of(PlanSetting.YEAR.label(one), PlanColumn.SETTING_VALUE))
        .filter(place -> place.cell() != null)
        .findFirst()
        .orElseGet(() -> of(PlanSheet.SETTINGS));
  }

  @Override
  public Place period(String code, OfPeriod part) {
    return of(
        code,
        switch (part) {
          case NAME -> PlanColumn.PERIOD_NAME;
          case START -> PlanColumn.PERIOD_START;
          case END -> PlanColumn.PERIOD_END;
        });
  }

  @Override
  public Place sector(String code) {
    return of(code, PlanColumn.SECTOR_CODE);
  }

  @Override
  public Place goals() {
    return of(PlanSheet.GOALS);
  }

  @Override
  public Place of(String id, Attribute attribute) {
    return of(id, PlanColumn.of(attribute));
  }

  @Override
  public boolean hasIds() {
    return sheets.containsKey(PlanSheet.IDS);
  }

  @Override
  public Place ids() {
    return of(PlanSheet.IDS);
  }

  @Override
  public String goalsTitle() {
    return PlanSheet.GOALS.title(language);
  }

  @Override
  public String idsTitle() {
    return PlanSheet.IDS.title(language);
  }

  @Override
  public String headingOfNumber(Attribute level) {
    return PlanColumn.number(level).heading(language);
  }

  @Override
  public boolean isHeading(String text) {
    return HEADINGS.contains(TextNormalizer.folded(text));
  }

  @Override
  public String word(Attribute attribute, Indicator indicator) {
    return Words.of(attribute, indicator, language);
  }

  @Override
  public List<String> bindings() {
    return Words.bindings(language);
  }

  @Override
  public boolean isBinding(String word) {
    return BINDINGS.contains(TextNormalizer.folded(word));
  }

  private static Set<String> folded(Function<Language, Stream<String>> words) {
    return Arrays.stream(Language.values())
        .flatMap(words)
        .map(TextNormalizer::folded)
        .collect(Collectors.toUnmodifiableSet());
  }
}
