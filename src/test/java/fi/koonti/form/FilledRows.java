package fi.koonti.form;

import fi.koonti.fixture.IndicatorLike;
import fi.koonti.fixture.PlanLike;
import fi.koonti.layout.FormColumn;
import fi.koonti.layout.FormRows;
import fi.koonti.plan.Direction;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.plan.Plan;
import fi.koonti.samples.FormFiller;
import fi.koonti.samples.PoriPlan;
import fi.koonti.submission.History;
import fi.koonti.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Rows of all kinds, filled in many ways: rightly, wrongly, halfway and not at all. */
final class FilledRows {

  private static final int ROWS = 210;

  private static final List<String> UNITS = List.of("kpl", "kpl", "%", "%", "€", "", "pv");
  private static final List<String> BASELINES = List.of("", "", "0", "120", "37", "-20", "2500");
  private static final List<String> TARGETS = List.of("", "150", "27", "5", "10", "3000");
  private static final String BLANK = "";

  private static final List<Object> OUTCOMES =
      pool(
          """
          ¦¦\u00A0¦\u200B¦\uFEFF ⏎¦@0.0¦@5.0¦@12.5¦@130.0¦@1400.0¦@130000.0¦@-130.0¦@0.35¦
          @-0.35¦@0.999999¦@1.0¦@35.0¦@45184.0¦@15.0¦@2023.0¦@36525.0¦@73051.0¦@#N/A¦@#DIV/0!¦5¦
          0¦007¦2023¦2 023¦1999¦2 500¦119 000¦12 34¦1 234,5¦1,234.5¦1.234,5¦0,5¦0.5¦,5¦5,¦
          n. 40 kpl¦noin 40¦ca 40¦cirka 40¦about 40¦noin n. 40¦n. noin 40¦–130¦\u2212130 kpl¦
          --5¦+5¦- 5¦40–50¦10+5¦9/22¦5?¦5!¦yli 5¦15 %¦15%¦15 kpl¦15kpl¦15 pv¦15 €¦kpl¦%¦|¦=5¦#5¦
          ~5¦40 (tammi–kesä)¦40 (kesä)¦40 kpl (juni)¦40 (June 2023)¦40 (arvio)¦(5)¦5⏎6¦
           40\u00A0kpl ¦1 234 567 890¦1 234 567 890 123¦12345678901234567¦paljon¦ei vielä¦
          15.9.2023¦15. syyskuuta 2023¦6/2023¦Q2/2023¦15.9.¦31.6.2023¦29.2.2023¦29.2.2024¦31.9.¦
          1.13.2023¦0.5.2023¦1.2.3.4¦..¦131052-308T¦Asiakas 131052-308T¦131052-308U¦käytössä¦
          TRUE¦#N/A¦1e5""");

  private static final List<Object> FORMATS =
      pool(
          """
          General¦General¦General¦0%¦0.0%¦d.m.yyyy¦mm-dd-yy¦yyyy-mm-dd¦h:mm¦#,##0¦0.00¦
          #,##0 "kpl"¦0.00E+00¦@¦mmm yy¦#,##0 \u20ac¦# ?/?""");

  private static final List<Object> STATUSES =
      pool(
          """
          ¦Toteutunut¦Toteutunut¦Etenee suunnitellusti¦Viivästynyt¦Ei toteudu¦Ei arvioitavissa¦
          Luovuttu¦toteutunut¦ Toteutunut\u00A0¦ON_TRACK¦on_track¦Kesken¦Toteutunut.¦Tot*¦
          ?oteutunut¦*¦\u200B¦\u00A0¦@5.0¦@true¦@#REF!¦Toteutunut⏎¦Toteutunut Viivästynyt¦<>""",
          "x".repeat(300));

  private static final List<Object> TEXTS =
      pool(
          """
          ¦¦Työ on tehty.¦Työ on tehty.¦Syy on tiedossa.¦\uFEFF¦\u200B¦⏎¦ ¦@12.0¦@false¦
          @#VALUE!¦Asiakas 131052-308T on tyytyväinen¦Asiakas (131052–308t).¦
          Asiakas 010106A9012 kysyi.¦Diaari 123456-2023.¦131052-308U ja 131052-308T¦
          ää 131052\u2010308T¦*¦=SUM¦"lainaus" & <5>""",
          "sana ".repeat(500),
          "sana ".repeat(399) + "sanat");

  private static final List<Filled> FILLED = filled();

  /** A row as somebody left it. */
  private record Filled(
      IndicatorType type,
      String unit,
      String baseline,
      String target,
      Object outcome,
      String format,
      List<Object> others) {}

  private FilledRows() {}

  private static List<Filled> filled() {
    Random random = new Random(44);
    List<Filled> rows = new ArrayList<>();
    for (int index = 0; index < ROWS; index++) {
      IndicatorType type = of(random, List.of(IndicatorType.values()));
      // Each outcome stands in some row of numbers and of days.
      boolean isDay = index < OUTCOMES.size();
      boolean isNumber = !isDay && index < 2 * OUTCOMES.size();
      boolean isFair = random.nextInt(3) > 0;
      rows.add(
          new Filled(
              isDay ? IndicatorType.DATE : isNumber ? IndicatorType.NUMBER : type,
              of(random, UNITS),
              of(random, BASELINES),
              of(random, TARGETS),
              OUTCOMES.get(index % OUTCOMES.size()),
              (String) of(random, FORMATS),
              isFair
                  ? List.of(STATUSES.get(1 + random.nextInt(6)), "Työ on tehty.", "Syy.", "Liite.")
                  : others(random)));
    }
    return rows;
  }

  /** Beside an error among the evidence stand plain texts: of others more is told than before. */
  private static List<Object> others(Random random) {
    Object status = of(random, STATUSES);
    Object evidence = of(random, TEXTS);
    return evidence instanceof FormulaError
        ? List.of(status, "Työ on tehty.", "Syy on tiedossa.", evidence)
        : List.of(status, of(random, TEXTS), of(random, TEXTS), evidence);
  }

  /** Values between bars: texts in which an arrow ends a line; behind an at sign what is none. */
  private static List<Object> pool(String values, Object... more) {
    List<Object> pool = new ArrayList<>();
    for (String value : values.replace("\n", "").split("¦", -1)) {
      String written = value.substring(Math.min(1, value.length()));
      if (!value.startsWith("@") || written.isEmpty()) {
        pool.add(value.replace('⏎', '\n'));
      } else if (written.startsWith("#")) {
        pool.add(FormulaError.forString(written));
      } else if (written.equals("true") || written.equals("false")) {
        pool.add(Boolean.valueOf(written));
      } else {
        pool.add(Double.valueOf(written));
      }
    }
    pool.addAll(List.of(more));
    return List.copyOf(pool);
  }

  private static <T> T of(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** What is asked, with or without evidence. */
  static FormOrder order(Language language, boolean evidence) {
    Plan plan = PoriPlan.plan();
    Indicator model = plan.indicator("ELYM-018").orElseThrow();
    List<Indicator> indicators = new ArrayList<>();
    for (Filled row : FILLED) {
      int index = indicators.size();
      IndicatorLike like =
          IndicatorLike.of(model)
              .id("ELYM-%03d".formatted(index + 1))
              .type(row.type())
              .unit(row.unit())
              .direction(Direction.NONE)
              .baseline(row.type() == IndicatorType.DATE ? BLANK : row.baseline())
              .target(row.type() == IndicatorType.DATE ? BLANK : row.target())
              .always();
      boolean isMeasure = row.type() == IndicatorType.QUALITATIVE && index % 2 == 0;
      indicators.add((isMeasure ? like.name(BLANK) : like).build());
    }
    Plan own = PlanLike.of(plan).indicators(indicators).build();
    FormOrder order =
        new FormOrder(
            own,
            own.period("Q3").orElseThrow(),
            own.sector("ELYM").orElseThrow(),
            History.NONE,
            language);
    return PoriForm.with(order, evidence, false, true);
  }

  /** Fills the form. */
  static byte[] fill(byte[] form) {
    return FormFiller.change(form, FilledRows::fill);
  }

  private static void fill(XSSFWorkbook workbook) {
    XSSFSheet sheet = FormFiller.answers(workbook);
    Map<String, CellStyle> styles = new HashMap<>();
    List<FormColumn> others =
        List.of(
            FormColumn.STATUS, FormColumn.NARRATIVE, FormColumn.CORRECTION, FormColumn.EVIDENCE);
    for (int index = 0; index < ROWS; index++) {
      Row row = sheet.getRow(FormRows.INDICATOR + index);
      Filled filled = FILLED.get(index);
      Cell outcome = FormFiller.cell(row, FormColumn.OUTCOME).orElseThrow();
      put(outcome, filled.outcome());
      if (filled.outcome() instanceof Double) {
        outcome.setCellStyle(
            styles.computeIfAbsent(filled.format(), format -> style(workbook, format)));
      }
      for (int i = 0; i < others.size(); i++) {
        Object other = filled.others().get(i);
        FormFiller.cell(row, others.get(i)).ifPresent(cell -> put(cell, other));
      }
    }
  }

  private static CellStyle style(XSSFWorkbook workbook, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  private static void put(Cell cell, Object value) {
    if (value instanceof Double number) {
      cell.setCellValue(number);
    } else if (value instanceof Boolean is) {
      cell.setCellValue(is);
    } else if (value instanceof FormulaError error) {
      cell.setCellErrorValue(error.getCode());
    } else if (!value.equals(BLANK)) {
      cell.setCellValue((String) value);
    }
  }

  /** What each row is told, with its number and what was answered in it. */
  static List<String> told(XSSFWorkbook computed) {
    XSSFSheet sheet = FormFiller.answers(computed);
    return IntStream.range(0, ROWS)
        .mapToObj(
            index -> {
              Row row = sheet.getRow(FormRows.INDICATOR + index);
              Cell check = FormFiller.cell(row, FormColumn.CHECK).orElseThrow();
              return index + " " + FILLED.get(index) + " -> " + check.getStringCellValue();
            })
        .toList();
  }
}
