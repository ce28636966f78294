package fi.koonti.acceptance;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fi.koonti.fixture.FilledForm;
import fi.koonti.fixture.PlanLike;
import fi.koonti.fixture.Sample;
import fi.koonti.layout.DataColumn;
import fi.koonti.layout.End;
import fi.koonti.layout.FormColumn;
import fi.koonti.layout.MetadataColumn.OfIndicator;
import fi.koonti.layout.MetadataSetting;
import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSetting;
import fi.koonti.plan.Accrual;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Direction;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.plan.Level;
import fi.koonti.plan.Plan;
import fi.koonti.planbook.PlanTexts;
import fi.koonti.revision.PlanDiff;
import fi.koonti.revision.PlanDiff.Version;
import fi.koonti.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every end has every attribute and every field of the two catalogues, but for what {@link End}
 * names: in its columns, and in what comes out of a round in which all of them were said.
 */
@TestInstance(Lifecycle.PER_CLASS)
class FieldCatalogueTest {

  private static final String ID = "ELYM-018";

  private final Map<Attribute, String> decided = new EnumMap<>(Attribute.class);
  private final Map<Field, String> told = new EnumMap<>(Field.class);
  private Round round;
  private Path csv;
  private Path docx;

  @BeforeAll
  void everythingIsSaid(@TempDir Path folder) throws IOException {
    EditedPlan plan = new EditedPlan(Round.SAMPLE_PLAN);
    for (PlanSetting setting : PlanSetting.values()) {
      setting.field().ifPresent(field -> plan.set(setting, "kyllä"));
    }
    for (Attribute attribute : Attribute.values()) {
      decided(attribute)
          .ifPresent(
              text -> {
                plan.set(ID, PlanColumn.of(attribute), text);
                decided.put(attribute, text);
              });
    }
    csv = folder.resolve("csv");
    docx = folder.resolve("raportti.docx");
    round =
        new Round(folder, plan.save(folder.resolve("suunnitelma.xlsx")))
            .generate("--sector", "ELYM");
    round.fill("ELYM", "elym.xlsx", Round.OCTOBER, form -> answer(form, "ensin"));
    assertTrue(round.merge().code() <= 1);
    Path before = Files.move(round.workbook, folder.resolve("ennen.xlsx"));
    round.fill("ELYM", "elym.xlsx", Round.OCTOBER, form -> answer(form, "sitten"));
    CommandLineRun run = round.merge("--previous", before, "--csv", csv, "--docx", docx);
    assertTrue(run.code() <= 1, run.err());
  }

  private static Optional<String> decided(Attribute attribute) {
    return switch (attribute) {
      case ID, SECTOR -> Optional.empty();
      case TYPE -> Optional.of("luku");
      case DIRECTION -> Optional.of("vähintään");
      case UNIT -> Optional.of("rasti");
      case BASELINE -> Optional.of("17 rasti");
      case TARGET -> Optional.of("97 rasti");
      case TARGET_SPAN -> Optional.of("1–12/2023");
      case ACCRUAL -> Optional.of("kertymä vuoden alusta");
      case VALID_FROM -> Optional.of("2.1.2023");
      case VALID_TO -> Optional.of("30.12.2023");
      default -> Optional.of("päätetty " + attribute.key());
    };
  }

  private void answer(FilledForm form, String when) {
    boolean first = when.equals("ensin");
    for (Field field : Field.values()) {
      if (field.isMeasured()) {
        int number = (first ? 41 : 61) + field.ordinal();
        form.put(ID, field, number);
        told.put(field, String.valueOf(number));
      } else {
        String status = first ? "Viivästynyt" : "Etenee suunnitellusti";
        String text = field == Field.STATUS ? status : when + " " + field.key();
        form.put(ID, field, text);
        told.put(field, text);
      }
    }
  }

  @Test
  void theColumnsOfAnEndAreThoseOfTheCatalogue() {
    assertEquals(
        set(End.PLAN.attributes()), attributes(PlanColumn.values(), PlanColumn::attribute));
    assertEquals(
        set(End.FORM.attributes()), attributes(FormColumn.values(), FormColumn::attribute));
    assertEquals(set(End.FORM.fields()), fields(FormColumn.values(), FormColumn::field));
    assertEquals(
        set(End.METADATA.attributes()), attributes(OfIndicator.values(), OfIndicator::attribute));
    assertEquals(
        set(End.DATA_SHEET.attributes()), attributes(DataColumn.values(), DataColumn::attribute));
    assertEquals(set(End.DATA_SHEET.fields()), fields(DataColumn.values(), DataColumn::field));
  }

  @Test
  void whatIsOptionalIsASettingOfThePlanAndOfTheForm() {
    Set<Field> optional =
        Arrays.stream(Field.values()).filter(Field::isOptional).collect(toCollection(TreeSet::new));
    assertEquals(optional, fields(PlanSetting.values(), PlanSetting::field));
    assertEquals(optional, fields(MetadataSetting.values(), MetadataSetting::field));
  }

  @Test
  void tiedotHasAllThatWasSaid() {
    Map<String, String> row = Workbooks.table(round.workbook, "Tiedot").get(ID);
    for (Attribute attribute : End.DATA_SHEET.attributes()) {
      String heading = DataColumn.valueOf(attribute.name()).heading(Language.FI);
      assertEquals(decided.getOrDefault(attribute, row.get(heading)), row.get(heading));
    }
    for (Field field : End.DATA_SHEET.fields()) {
      String text = row.get(DataColumn.valueOf(field.name()).heading(Language.FI));
      assertEquals(told.get(field), text.replaceFirst("\\.0$", ""));
    }
  }

  @Test
  void whatIsPublishedHasWhatThePublicMaySee() {
    Path copy = csv.resolveSibling("julkinen.xlsx");
    assertTrue(round.command("merge", "--out", copy, "--published").code() <= 1);
    Set<String> headings = Workbooks.table(copy, "Tiedot").get(ID).keySet();
    for (DataColumn column : DataColumn.values()) {
      column
          .entry()
          .ifPresent(
              entry ->
                  assertEquals(
                      entry.isPublished(),
                      headings.contains(column.heading(Language.FI)),
                      column.name()));
    }
  }

  @Test
  void theCsvHasAllThatWasSaid() throws IOException {
    String heads = Files.readAllLines(csv.resolve("tiedot.csv")).get(0);
    List<String> names = List.of(heads.replace("\uFEFF", "").split(","));
    Stream.concat(
            End.CSV.attributes().stream().map(Attribute::key),
            End.CSV.fields().stream().map(Field::key))
        .forEach(key -> assertTrue(names.contains(key), key + " in " + names));
    leftOut(End.CSV, one -> names.contains(one.key()));
    String all = Files.readString(csv.resolve("tiedot.csv"));
    told.forEach((field, text) -> assertTrue(all.contains(text), text));
  }

  @Test
  void theJsonHasAllThatWasSaid() {
    JsonNode row = Workbooks.row(Workbooks.json(round.json), ID);
    for (Attribute attribute : End.JSON.attributes()) {
      String written = text(row, attribute.key());
      // What is chosen is written as a code.
      String wanted =
          attribute == Attribute.ACCRUAL ? Accrual.YEAR_TO_DATE.name() : decided.get(attribute);
      assertEquals(wanted == null ? written : wanted, written);
    }
    for (Field field : End.JSON.fields()) {
      String text = field == Field.STATUS ? "ON_TRACK" : told.get(field);
      assertEquals(text, text(row, field.key()), field.key());
    }
    leftOut(End.JSON, one -> row.has(one.key()));
  }

  @ParameterizedTest
  @EnumSource(names = {"REPORT", "WORD"})
  void readersFindAllThatWasSaid(End end) throws IOException {
    String all = end == End.WORD ? words(docx, "word/document.xml") : report();
    for (Attribute attribute : end.attributes()) {
      String text = decided.getOrDefault(attribute, attribute == Attribute.ID ? ID : "Elinvoima");
      assertTrue(all.contains(text), end + " lacks " + text);
    }
    end.fields().forEach(field -> assertTrue(all.contains(told.get(field)), end + " " + field));
  }

  @Test
  void whatChangedIsToldOfEveryField() {
    JsonNode changes = Workbooks.json(round.json).get("changes");
    Set<String> keys = new TreeSet<>();
    changes.forEach(change -> keys.add(change.get("field").asText()));
    assertEquals(
        End.CHANGES.fields().stream().map(Field::key).collect(toCollection(TreeSet::new)), keys);
  }

  @ParameterizedTest
  @EnumSource
  void planDiffTellsOfEveryAttribute(Attribute attribute) {
    Indicator was = Sample.TRIPS;
    Indicator is = was.with(attribute, other(attribute));
    List<Optional<PlanColumn>> columns =
        PlanDiff.between(version(was), version(is)).changes().stream()
            .map(change -> change.column())
            .toList();
    boolean told = columns.contains(Optional.of(PlanColumn.of(attribute)));
    assertEquals(End.PLAN_DIFF.attributes().contains(attribute), told);
    assertFalse(columns.isEmpty());
  }

  private static Object other(Attribute attribute) {
    return switch (attribute) {
      case SECTOR -> "SIV";
      case TYPE -> IndicatorType.QUALITATIVE;
      case DIRECTION -> Direction.AT_LEAST;
      case ACCRUAL -> Accrual.OWN_PERIOD;
      case BASELINE, TARGET -> Level.of("17", null);
      case VALID_FROM, VALID_TO -> LocalDate.of(2023, 5, 1);
      default -> "toinen";
    };
  }

  private static Version version(Indicator row) {
    Plan plan = PlanLike.of(Sample.plan()).indicators(List.of(row)).build();
    return new Version(plan, PlanTexts.of(plan, Language.FI));
  }

  private static void leftOut(End end, Predicate<Attribute> isThere) {
    for (Attribute attribute : Attribute.values()) {
      assertEquals(
          end.attributes().contains(attribute), isThere.test(attribute), attribute + " in " + end);
    }
  }

  private static String text(JsonNode row, String key) {
    JsonNode value = row.get(key);
    return value.isObject() ? value.get("text").asText() : value.asText();
  }

  private String report() {
    StringBuilder all = new StringBuilder();
    Workbooks.texts(round.workbook, "Raportti").forEach(text -> all.append(text).append('\n'));
    return all.toString();
  }

  private static String words(Path file, String part) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      byte[] xml = zip.getInputStream(zip.getEntry(part)).readAllBytes();
      return new String(xml, StandardCharsets.UTF_8).replaceAll("<[^>]*>", "");
    }
  }

  private static <T> Set<T> set(Collection<T> all) {
    return new TreeSet<>(all);
  }

  private static <T> Set<Attribute> attributes(T[] all, Function<T, Optional<Attribute>> of) {
    return Arrays.stream(all)
        .flatMap(one -> of.apply(one).stream())
        .collect(toCollection(TreeSet::new));
  }

  private static <T> Set<Field> fields(T[] all, Function<T, Optional<Field>> of) {
    return Arrays.stream(all)
        .flatMap(one -> of.apply(one).stream())
        .collect(toCollection(TreeSet::new));
  }
}
