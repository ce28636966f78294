package fi.koonti.read;

import fi.koonti.grid.GridCell;
import fi.koonti.grid.GridRow;
import fi.koonti.grid.GridSheet;
import fi.koonti.layout.FormColumn;
import fi.koonti.layout.FormSheet;
import fi.koonti.layout.PrintedTexts;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Plan;
import fi.koonti.text.Language;
import fi.koonti.text.TextNormalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells what a form says of itself from what people added. A form knows its own texts, on its
 * machine sheet and in its stamp; where both are gone only what is certain counts as added.
 */
final class Ownership {

  /** A renamed sheet of the form has at least so many of the form's texts. */
  private static final int ENOUGH_OWN_TEXTS = 10;

  private final List<PrintedTexts> printed;
  private final Map<String, Boolean> ownSheets = new HashMap<>();
  private final List<Plan> plans;
  private final Set<String> planTexts = new HashSet<>();

  Ownership(FormBook book) {
    this(book.printed(), book.machines().stream().map(MetadataSheet::plan).toList());
  }

  /** What forms say of themselves, and what plans make them say. */
  Ownership(List<PrintedTexts> printed, List<Plan> plans) {
    this.printed = List.copyOf(printed);
    this.plans = List.copyOf(plans);
  }

  /** Gathered when the first text is found that is not printed; a form as it was sent has none. */
  private Set<String> planTexts() {
    if (planTexts.isEmpty()) {
      plans.forEach(this::add);
    }
    return planTexts;
  }

  private void add(Plan plan) {
    plan.indicators().forEach(this::add);
    plan.sectors().forEach(sector -> planTexts.add(TextNormalizer.normal(sector.name())));
    plan.periods().forEach(period -> planTexts.add(TextNormalizer.normal(period.name())));
  }

  private void add(Indicator indicator) {
    planTexts.add(TextNormalizer.normal(indicator.target().text()));
    for (FormColumn column : FormColumn.values()) {
      for (Language language : Language.values()) {
        planTexts.add(TextNormalizer.normal(column.text(indicator, language)));
      }
    }
  }

  /** Whether a form of the workbook itself says this text. */
  boolean isOwn(String text) {
    return printed.stream().anyMatch(texts -> texts.contains(text))
        || planTexts().contains(TextNormalizer.normal(text));
  }

  /**
   * Whether a sheet beside the answers is one of the form's, whatever it is called now: on a sheet
   * of somebody's own even a word that the form knows is theirs.
   */
  boolean isOwnSheet(GridSheet sheet) {
    return ownSheets.computeIfAbsent(
        sheet.name(), name -> FormSheet.isTitle(name) || isMostlyOwn(sheet));
  }

  private boolean isMostlyOwn(GridSheet sheet) {
    int own = 0;
    int others = 0;
    for (GridRow row : sheet.rows()) {
      for (GridCell cell : row.cells()) {
        if (isOwn(cell.text())) {
          own++;
        } else if (!cell.isFormula()) {
          others++;
        }
      }
    }
    return own >= ENOUGH_OWN_TEXTS && own > others;
  }

  /** Whether the forms can tell their own texts from others on this sheet. */
  boolean canTell(String sheet) {
    return !printed.isEmpty() || !FormSheet.isTitle(sheet);
  }
}
