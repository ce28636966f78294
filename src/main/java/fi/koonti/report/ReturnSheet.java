package fi.koonti.report;

import fi.koonti.layout.ReturnColumn;
import fi.koonti.layout.RowPattern;
import fi.koonti.layout.StyleName;
import fi.koonti.merge.FileResult;
import fi.koonti.merge.SectorReturn;
import fi.koonti.plan.FormIdentity;
import fi.koonti.plan.Sector;
import fi.koonti.template.CellContent;
import fi.koonti.template.RowContent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Pours {@code Palautukset}: first the sectors that have not returned, then every file, sector by
 * sector, last those of which nobody knows the sector. What was asked and answered stands once for
 * each sector, beside the file that counts, so that sums are right; the front page counts these
 * rows.
 */
final class ReturnSheet {

  private final ReportContext context;

  ReturnSheet(ReportContext context) {
    this.context = context;
  }

  void fill() {
    context.fill().rows(RowPattern.RETURN, context.returns().stream().map(this::row).toList());
  }

  private RowContent row(ReturnEntry entry) {
    SectorReturn sector = entry.sector();
    RowBuilder line = sector == null ? RowBuilder.of(RowPattern.RETURN) : line(sector.sector());
    FileResult file = entry.file();
    if (file == null) {
      line.put(
          ReturnColumn.RESULT, context.texts().get("result.not-returned"), StyleName.STATUS_LOST);
    } else {
      file(line, file, sector != null && sector.late());
    }
    if (entry.counts() && sector != null) {
      counts(line, sector);
    }
    return line.build();
  }

  private static RowBuilder line(Sector sector) {
    return RowBuilder.of(RowPattern.RETURN)
        .put(ReturnColumn.SECTOR, sector.code())
        .put(ReturnColumn.SECTOR_NAME, sector.name())
        .put(ReturnColumn.CONTACT, sector.contact());
  }

  private static void counts(RowBuilder line, SectorReturn one) {
    line.put(ReturnColumn.ASKED, one.asked())
        .put(ReturnColumn.ANSWERED, one.answered())
        .put(ReturnColumn.COMPLETE, one.complete())
        .put(ReturnColumn.TO_CORRECT, one.toCorrect());
    if (one.asked() > 0) {
      double share = (double) one.complete() / one.asked();
      line.put(ReturnColumn.COMPLETE_SHARE, CellContent.number(share));
    }
  }

  private void file(RowBuilder line, FileResult file, boolean sectorIsLate) {
    FormIdentity form = file.identity();
    LocalDate saved = file.source().day().orElse(null);
    boolean late = sectorIsLate && saved != null && saved.isAfter(context.merged().period().due());
    line.put(ReturnColumn.FILE, file.source().name())
        .put(
            ReturnColumn.RESULT,
            context.texts().get("result." + file.outcome().code()),
            style(file.outcome()))
        .put(ReturnColumn.REASON, reason(file, late))
        .put(ReturnColumn.SAVED, saved == null ? CellContent.blank() : CellContent.date(saved))
        .put(
            ReturnColumn.PLAN_VERSION,
            Optional.ofNullable(form)
                .map(one -> BigDecimal.valueOf(one.planVersion()))
                .orElse(null));
  }

  /** What somebody must see to has the colours of an error or a warning. */
  private static StyleName style(FileResult.Outcome outcome) {
    return switch (outcome) {
      case MERGED -> StyleName.STATUS_DONE;
      case PARTLY_MERGED -> StyleName.STATUS_TO_CORRECT;
      case REJECTED -> StyleName.STATUS_LOST;
      case SUPERSEDED, IGNORED -> StyleName.STATUS_UNKNOWN;
    };
  }

  private String reason(FileResult file, boolean late) {
    String reason = file.reason() == null ? "" : context.findings().message(file.reason());
    if (file.isTimeUnknown()) {
      return (context.texts().get("return.time-unknown") + " " + reason).strip();
    }
    if (!late) {
      return reason;
    }
    String due = context.numerals().of(context.merged().period().due());
    return (context.texts().get("return.late", Map.of("due", due)) + " " + reason).strip();
  }
}
