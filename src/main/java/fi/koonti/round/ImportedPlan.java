package fi.koonti.round;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.legacy.Draft;
import fi.koonti.legacy.DraftRow;
import fi.koonti.place.Place;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Plan;
import fi.koonti.plan.Sector;
import fi.koonti.plan.Settings;
import fi.koonti.planbook.EmptyPlan;
import fi.koonti.planbook.IdSequence;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Fills an empty plan with the rows of an old report; what had to be made up is told. */
final class ImportedPlan {

  /** Long enough to know a sector by, short enough for ids and file names. */
  private static final int CODE_LENGTH = 4;

  private final String report;
  private final Draft draft;
  private final List<String> codes;
  private final Texts texts;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * A plan in the making.
   *
   * @param report what people call the report
   * @param codes of the sectors in the order of the report, as far as they are given
   */
  ImportedPlan(String report, Draft draft, List<String> codes, Language language) {
    this.report = report;
    this.draft = draft;
    this.codes = codes;
    this.texts = Texts.of(ImportedPlan.class, "round", language);
  }

  /** The plan of a year; call it once. */
  Plan make(int year) {
    Plan empty = EmptyPlan.of(year, texts.language());
    Map<String, Sector> sectors = sectors();
    IdSequence ids = new IdSequence();
    List<Indicator> indicators = new ArrayList<>();
    for (DraftRow row : draft.rows()) {
      String code = sectors.get(row.sector()).code();
      indicators.add(row.indicator(ids.next(code), code));
    }
    return new Plan(
        empty.identity(),
        settings(empty.settings()),
        empty.periods(),
        List.copyOf(sectors.values()),
        empty.statuses(),
        indicators);
  }

  /** What had to be made up. */
  List<Finding> findings() {
    return findings;
  }

  private Settings settings(Settings usual) {
    String organisation =
        draft.organisation().isEmpty() ? texts.get("import.organisation") : draft.organisation();
    tell(FindingCode.IMPORT_ORGANISATION_ASSUMED, organisation);
    return new Settings(
        organisation,
        usual.year(),
        usual.language(),
        usual.narrativeLimit(),
        usual.evidence(),
        usual.forecast(),
        usual.locked(),
        usual.contact());
  }

  /**
   * The sectors by the names that the report gives them; none of them without a name and a code.
   */
  private Map<String, Sector> sectors() {
    Map<String, Sector> sectors = new LinkedHashMap<>();
    for (DraftRow row : draft.rows()) {
      if (!sectors.containsKey(row.sector())) {
        String name = row.sector();
        if (name.isEmpty()) {
          name = texts.get("import.sector");
          tell(FindingCode.IMPORT_SECTOR_MISSING, name);
        }
        sectors.put(row.sector(), new Sector(code(name, sectors), name, "", ""));
      }
    }
    return sectors;
  }

  private String code(String name, Map<String, Sector> others) {
    if (others.size() < codes.size()) {
      return codes.get(others.size());
    }
    String letters =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("[^A-Za-z]", "")
            .toUpperCase(Locale.ROOT);
    String stem = letters.substring(0, Math.min(CODE_LENGTH, letters.length()));
    String code = stem.isEmpty() ? "T1" : stem;
    for (int i = 2; isTaken(code, others); i++) {
      code = stem + i;
    }
    findings.add(
        Finding.of(FindingCode.IMPORT_SECTOR_CODE_MADE, Place.of(report))
            .withValue(name)
            .with("code", code));
    return code;
  }

  private static boolean isTaken(String code, Map<String, Sector> sectors) {
    return sectors.values().stream().anyMatch(sector -> sector.code().equalsIgnoreCase(code));
  }

  private void tell(FindingCode code, String value) {
    findings.add(Finding.of(code, Place.of(report)).withValue(value));
  }
}
