package fi.koonti.report;

import fi.koonti.layout.ChangeColumn;
import fi.koonti.layout.FormColumn;
import fi.koonti.layout.ReportSheet;
import fi.koonti.layout.RowPattern;
import fi.koonti.merge.Change;
import fi.koonti.merge.Changes;
import fi.koonti.merge.ReportRow;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Status;
import fi.koonti.submission.History.PreviousMerge;
import fi.koonti.submission.History.PreviousPlan;
import fi.koonti.template.RowContent;
import fi.koonti.text.TextNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pours {@code Muutokset}: what changed since an earlier merge of the same period, and from which
 * file. Without such a merge the workbook has no such sheet.
 */
final class ChangeSheet {

  private static final int LINES = 24;

  private static final Passages PASSAGES = new Passages(ChangeColumn.NOW.width(), LINES);

  private final ReportContext context;
  private SheetWidths widths = SheetWidths.usual();

  ChangeSheet(ReportContext context) {
    this.context = context;
  }

  void fill() {
    Optional<PreviousMerge> earlier = context.merged().history().samePeriod();
    context.fill().put("muutokset.vertailu", earlier.map(PreviousMerge::file).orElse(""));
    if (earlier.isEmpty()) {
      context.fill().drop(ReportSheet.CHANGES.title(context.language()));
      return;
    }
    widths =
        SheetWidths.forIds(context, ReportSheet.CHANGES, ChangeColumn.ID, ChangeColumn.INDICATOR);
    List<RowContent> rows = new ArrayList<>();
    earlier.get().plan().ifPresent(plan -> targets(earlier.get().file(), plan, rows));
    Changes.of(context.merged()).stream()
        .filter(change -> context.tells(change.field()))
        .forEach(change -> rows(change, rows));
    if (rows.isEmpty()) {
      rows.add(
          RowBuilder.of(RowPattern.CHANGE, widths)
              .put(ChangeColumn.INDICATOR, context.texts().get("changes.none"))
              .build());
    }
    context.fill().rows(RowPattern.CHANGE, rows);
  }

  /** The targets that are others than in the plan of then. */
  private void targets(String file, PreviousPlan plan, List<RowContent> rows) {
    int version = context.merged().plan().identity().version();
    for (ReportRow row : context.merged().asked()) {
      Indicator indicator = row.indicator();
      String now = indicator.target().text();
      String then = plan.targets().getOrDefault(indicator.id(), now);
      if (!TextNormalizer.same(then, now)) {
        rows.add(
            RowBuilder.of(RowPattern.CHANGE, widths)
                .put(ChangeColumn.ID, context.linkToData(indicator.id(), indicator.id()))
                .put(ChangeColumn.SECTOR, context.sectorName(indicator.sector()))
                .put(ChangeColumn.INDICATOR, ReportContext.name(indicator))
                .put(ChangeColumn.FIELD, FormColumn.TARGET.heading(context.language()))
                .put(ChangeColumn.BEFORE, ReportTexts.orNothing(then))
                .put(ChangeColumn.NOW, ReportTexts.orNothing(now))
                .put(ChangeColumn.SOURCE_BEFORE, file + ", " + version(plan.version()))
                .put(ChangeColumn.SOURCE, version(version))
                .build());
      }
    }
  }

  private String version(int version) {
    return context.texts().get("changes.plan", Map.of("version", String.valueOf(version)));
  }

  /** Two long texts stand side by side, over as many rows as the longer one needs. */
  private void rows(Change change, List<RowContent> rows) {
    List<String> before = PASSAGES.of(shown(change, change.before()));
    List<String> now = PASSAGES.of(shown(change, change.now()));
    Indicator indicator = change.row().indicator();
    for (int i = 0; i < Math.max(before.size(), now.size()); i++) {
      RowBuilder line =
          RowBuilder.of(RowPattern.CHANGE, widths)
              .put(ChangeColumn.ID, context.linkToData(indicator.id(), indicator.id()))
              .put(ChangeColumn.BEFORE, i < before.size() ? before.get(i) : "")
              .put(ChangeColumn.NOW, i < now.size() ? now.get(i) : "");
      if (i == 0) {
        line.put(ChangeColumn.SECTOR, context.sectorName(indicator.sector()))
            .put(ChangeColumn.INDICATOR, ReportContext.name(indicator))
            .put(ChangeColumn.FIELD, FormColumn.of(change.field()).heading(context.language()))
            .put(ChangeColumn.SOURCE_BEFORE, change.fileBefore())
            .put(ChangeColumn.SOURCE, change.place() == null ? "" : change.place().toString());
      }
      rows.add(line.build());
    }
  }

  private String shown(Change change, String text) {
    if (text.isEmpty()) {
      return ReportContext.NOTHING;
    }
    if (change.field().isMeasured()) {
      return context.telling().written(text, change.row().indicator());
    }
    return change.field() == Field.STATUS ? context.word(Status.valueOf(text)) : text;
  }
}
