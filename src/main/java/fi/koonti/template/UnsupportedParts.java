package fi.koonti.template;

import fi.koonti.location.CellAddress;
import java.util.Optional;

/** Looks for what a pour cannot move: notes, and pivot tables with their sources. */
final class UnsupportedParts {

  private final TemplateModel model;
  private final Parts parts;

  UnsupportedParts(TemplateModel model, Parts parts) {
    this.model = model;
    this.parts = parts;
  }

  /**
   * Notes a fault for each that rows would move, and the column of each.
   *
   * @param workbook the name of the workbook part
   * @throws TemplateException when one of the parts cannot be read
   */
  void find(String workbook) throws TemplateException {
    for (TemplateSheet sheet : model.sheets()) {
      for (Relation relation : parts.relations(sheet.part())) {
        if (relation.outside()) {
          continue;
        }
        if (relation.type().endsWith("/comments") || relation.type().endsWith("/threadedComment")) {
          notes(sheet, relation.target(), parts.xml(relation.target()));
        } else if (relation.type().endsWith("/pivotTable")) {
          pivot(sheet, relation.target(), parts.xml(relation.target()).child("location"));
        }
      }
    }
    for (Relation relation : parts.relations(workbook)) {
      if (relation.type().endsWith("/pivotCacheDefinition")) {
        source(relation.target(), parts.xml(relation.target()));
      }
    }
  }

  private void notes(TemplateSheet sheet, String part, Element element) {
    for (Element child : element.children()) {
      String ref =
          child.local.equals("comment") || child.local.equals("threadedComment")
              ? child.get("ref")
              : null;
      if (ref != null) {
        CellAddress cell = CellAddress.parse(ref);
        sheet.pin(cell.column());
        if (sheet.moves(cell.row())) {
          model.fault(TemplateFault.Reason.NOTE_WOULD_MOVE, part, sheet.name() + "!" + ref);
        }
      }
      notes(sheet, part, child);
    }
  }

  private void pivot(TemplateSheet sheet, String part, Element place) {
    String ref = Optional.ofNullable(place).map(element -> element.get("ref")).orElse("A1");
    fixed(sheet, part, ref);
  }

  /** A source that is named moves with its name; one that is an address does not. */
  private void source(String part, Element cache) {
    Element source = cache.child("cacheSource");
    Element place = source == null ? null : source.child("worksheetSource");
    if (place == null || place.get("ref") == null || place.get("sheet") == null) {
      return;
    }
    TemplateSheet sheet = model.sheet(place.get("sheet"));
    if (sheet != null) {
      fixed(sheet, part, place.get("ref"));
    }
  }

  private void fixed(TemplateSheet sheet, String part, String ref) {
    Area area = Area.parse(ref);
    sheet.pin(area.lastColumn());
    if (sheet.moves(area.lastRow())) {
      model.fault(TemplateFault.Reason.PIVOT_WOULD_MOVE, part, sheet.name() + "!" + ref);
    }
  }
}
