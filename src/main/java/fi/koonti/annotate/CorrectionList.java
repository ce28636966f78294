package fi.koonti.annotate;

import fi.koonti.finding.FaultKind;
import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingTexts;
import fi.koonti.finding.Severity;
import fi.koonti.layout.Column;
import fi.koonti.layout.CorrectionColumn;
import fi.koonti.layout.CorrectionMark;
import fi.koonti.layout.RowPattern;
import fi.koonti.layout.StyleName;
import fi.koonti.location.Place;
import fi.koonti.template.CellContent;
import fi.koonti.template.MissingElement;
import fi.koonti.template.RowContent;
import fi.koonti.template.Template;
import fi.koonti.template.TemplateFill;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import fi.koonti.textsize.RowHeight;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pours the list of what is to be corrected in one file: errors first, then by sheet and cell. */
public final class CorrectionList {

  private static final double AROUND = 3;

  private final Template template;
  private final Texts texts;
  private final FindingTexts sentences;

  /** A list in a template; whether the template will do is told by {@link #missing}. */
  public CorrectionList(Template template, Language language) {
    this.template = template;
    this.texts = Texts.of(CorrectionList.class, "annotate", language);
    this.sentences = new FindingTexts(language);
  }

  /** Everything that the template lacks; a list can be made only when that is none. */
  public List<MissingElement> missing() {
    List<String> styles =
        Arrays.stream(FaultKind.values()).map(kind -> style(kind).text()).toList();
    return template.missing(List.of(RowPattern.CORRECTION), styles, List.of());
  }

  /** The list as the first sheet of an annotated copy: its cells lead to those of the copy. */
  public byte[] forCopy(String file, List<Finding> findings) {
    return fill(file, findings, true, "how.copy");
  }

  /**
   * The list of what was found in a plan.
   *
   * @param links whether it becomes a sheet of a copy, to whose cells its own lead
   */
  public byte[] forPlan(String file, List<Finding> findings, boolean links) {
    return fill(file, findings, links, "how.plan");
  }

  /** The list as a workbook of its own, for a file that nothing can be put into. */
  public byte[] alone(String file, List<Finding> findings) {
    return fill(file, findings, false, "how.list");
  }

  private byte[] fill(String file, List<Finding> findings, boolean links, String how) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("file", file);
    facts.put("errors", count(findings, Severity.ERROR));
    facts.put("warnings", count(findings, Severity.WARNING));
    facts.put("infos", count(findings, Severity.INFO));
    TemplateFill fill = template.fill();
    fill.put("tiedosto", file)
        .put("maarat", texts.get("counts", facts))
        .put("ohje", texts.get(how, facts));
    fill.put("tunniste", CorrectionMark.stamp(fill.texts()));
    List<Finding> sorted =
        findings.stream()
            .sorted(
                Comparator.comparing(Finding::severity).thenComparing(Comparator.naturalOrder()))
            .toList();
    fill.rows(RowPattern.CORRECTION, sorted.stream().map(one -> row(one, links)).toList());
    return fill.toBytes();
  }

  private RowContent row(Finding finding, boolean links) {
    Place place = finding.place();
    String sheet = place.sheet() == null ? "" : place.sheet();
    String cell = place.cell() == null ? "" : place.cell().toString();
    Row row = new Row();
    row.put(
        CorrectionColumn.SEVERITY,
        text(sentences.severity(finding.severity())).styled(style(FaultKind.of(finding)).text()));
    row.put(CorrectionColumn.SHEET, text(sheet));
    boolean leads = links && !cell.isEmpty();
    String target = "'" + sheet.replace("'", "''") + "'!" + cell;
    row.put(CorrectionColumn.CELL, leads ? CellContent.link(cell, target) : text(cell));
    row.put(CorrectionColumn.ID, text(finding.rowId() == null ? "" : finding.rowId()));
    row.put(CorrectionColumn.MESSAGE, text(sentences.message(finding)));
    row.put(CorrectionColumn.ADVICE, text(sentences.advice(finding)));
    return row.build();
  }

  /** How a fault looks, in the list and on the marked cells alike. */
  static StyleName style(FaultKind kind) {
    return switch (kind) {
      case WRONG -> StyleName.STATUS_LOST;
      case LACKING -> StyleName.STATUS_TO_CORRECT;
      case NOTE -> StyleName.STATUS_UNKNOWN;
    };
  }

  private static String count(List<Finding> findings, Severity severity) {
    return String.valueOf(
        findings.stream().filter(finding -> finding.severity() == severity).count());
  }

  private static CellContent.Value text(String text) {
    return CellContent.text(
        text.length() <= CellContent.Text.LIMIT ? text : text.substring(0, CellContent.Text.LIMIT));
  }

  /** Collects one line, the height that it needs, and the stamp that vouches for its texts. */
  private static final class Row {
    private final RowContent.Builder row = RowContent.of(RowPattern.CORRECTION);
    private final List<String> written = new ArrayList<>();
    private int lines = 1;

    void put(Column column, CellContent filling) {
      String text = filling.value().written();
      lines = Math.max(lines, RowHeight.Cell.of(text, column.width()).lines());
      written.add(text);
      row.put(column.index(), filling);
    }

    RowContent build() {
      String stamp = CorrectionMark.stamp(written);
      row.put(CorrectionColumn.STAMP.index(), CellContent.text(stamp));
      return row.height(Math.min(RowHeight.LIMIT, lines * RowHeight.LINE + AROUND)).build();
    }
  }
}
