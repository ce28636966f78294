package fi.koonti.planbook;

import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSheet;
import fi.koonti.plan.Sector;
import fi.koonti.text.Wording;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the rows of a workbook that have no id, and an id for each: {@code ELYM-026} after {@code
 * ELYM-025}, whatever is free below. An id may be in forms that are out, so it never comes back for
 * another row.
 */
final class NewIds {

  /** An id that ends in a number: its prefix and the number. */
  private static final Pattern NUMBERED = Pattern.compile("(.+)-(\\d{1,9})");

  private final PlanBook book;
  private final Map<String, Integer> highest = new HashMap<>();

  NewIds(PlanBook book) {
    this.book = book;
  }

  /** The ids that rows without one should get, from the top; why a row can get none is told. */
  List<Numbering.Given> find() {
    book.tellShape(PlanSheet.SECTORS);
    book.tellShape(PlanSheet.GOALS);
    SectorChoice sectors = book.sectors();
    List<PlanRow> rows = book.rows(PlanSheet.GOALS);
    rows.forEach(row -> remember(Wording.normal(row.text(PlanColumn.ID))));
    List<Numbering.Given> given = new ArrayList<>();
    for (PlanRow row : rows) {
      if (row.isBlank(PlanColumn.ID)) {
        sector(row, sectors)
            .map(sector -> next(prefix(sector.code())))
            .ifPresent(id -> given.add(new Numbering.Given(row.place(PlanColumn.ID), id)));
      }
    }
    return given;
  }

  private static Optional<Sector> sector(PlanRow row, SectorChoice sectors) {
    String code = Wording.normal(row.text(PlanColumn.SECTOR));
    Optional<Sector> sector = sectors.find(code);
    if (sector.isEmpty()) {
      sectors.tellUnknown(row, code);
    }
    return sector;
  }

  private void remember(String id) {
    Matcher matcher = NUMBERED.matcher(id);
    if (matcher.matches()) {
      highest.merge(
          Wording.folded(matcher.group(1)), Integer.parseInt(matcher.group(2)), Math::max);
    }
  }

  private String next(String prefix) {
    int number = highest.merge(Wording.folded(prefix), 1, Integer::sum);
    return String.format(Locale.ROOT, "%s-%03d", prefix, number);
  }

  /** A sector's code in the letters that ids have: {@code HYVÄ} gives {@code HYVA}. */
  static String prefix(String code) {
    String plain = Normalizer.normalize(code, Normalizer.Form.NFD).replaceAll("[^A-Za-z0-9-]", "");
    return plain.matches("[A-Za-z].*") ? plain : "T" + plain;
  }
}
