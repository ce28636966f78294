package fi.koonti.template;

import fi.koonti.location.CellAddress;
import fi.koonti.opc.Element;
import fi.koonti.opc.PackageParts;
import fi.koonti.opc.Relation;
import fi.koonti.opc.UnreadableFileException;

/** Looks for what a pour cannot move: notes, and pivot tables with their sources. */
final class UnsupportedParts {

  private final TemplateModel model;
  private final PackageParts parts;

  UnsupportedParts(TemplateModel model, PackageParts parts) {
    this.model = model;
    this.parts = parts;
  }

  /**
   * Notes a fault for each that rows would move, and the column of each.
   *
   * @param workbook the name of the workbook part
   * @throws UnreadableFileException when one of the parts cannot be read
   */
  void find(String workbook) throws UnreadableFileException {
    for (TemplateSheet sheet : model.sheets()) {
      for (Relation relation : parts.relations(sheet.part())) {
        if (relation.outside()) {
          continue;
        }
        if (relation.type().endsWith("/comments") || relation.type().endsWith("/threadedComment")) {
          notes(sheet, relation.target(), parts.xml(relation.target()));
        } else if (relation.type().endsWith("/pivotTable")) {
          pivot(sheet, relation.target(), parts.xml(relation.target()));
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
      boolean note = child.local().equals("comment") || child.local().equals("threadedComment");
      if (note && child.has("ref")) {
        String ref = child.get("ref");
        CellAddress cell = CellAddress.parse(ref);
        sheet.pin(cell.column());
        if (sheet.moves(cell.row())) {
          model.fault(TemplateFault.Reason.NOTE_WOULD_MOVE, part, sheet.name() + "!" + ref);
        }
      }
      notes(sheet, part, child);
    }
  }

  private void pivot(TemplateSheet sheet, String part, Element table) {
    fixed(sheet, part, table.child("location").map(place -> place.get("ref")).orElse("A1"));
  }

  /** A source that is named moves with its name; one that is an address does not. */
  private void source(String part, Element cache) {
    for (Element place : cache.at("cacheSource", "worksheetSource")) {
      TemplateSheet sheet = model.sheet(place.get("sheet"));
      if (sheet != null && place.has("ref")) {
        fixed(sheet, part, place.get("ref"));
      }
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
