package fi.koonti.mould;

import fi.koonti.place.CellAddress;
import java.util.Optional;

/** Looks for what a pour cannot move: notes, and pivot tables with their sources. */
final class Immovables {

  private final Blueprint blueprint;
  private final Parts parts;

  Immovables(Blueprint blueprint, Parts parts) {
    this.blueprint = blueprint;
    this.parts = parts;
  }

  /**
   * Notes a fault for each.
   *
   * @param workbook the name of the workbook part
   * @throws MouldFault when one of the parts cannot be read
   */
  void find(String workbook) throws MouldFault {
    for (MouldSheet sheet : blueprint.sheets()) {
      for (Relation relation : parts.relations(sheet.part())) {
        if (sheet.blocks().isEmpty() || relation.outside()) {
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

  private void notes(MouldSheet sheet, String part, Element element) {
    for (Element child : element.children()) {
      String ref =
          child.local.equals("comment") || child.local.equals("threadedComment")
              ? child.get("ref")
              : null;
      if (ref != null && sheet.moves(CellAddress.parse(ref).row())) {
        blueprint.fault(Fault.Reason.NOTE_WOULD_MOVE, part, sheet.name() + "!" + ref);
      }
      notes(sheet, part, child);
    }
  }

  private void pivot(MouldSheet sheet, String part, Element place) {
    String ref = Optional.ofNullable(place).map(element -> element.get("ref")).orElse("A1");
    if (sheet.moves(Area.parse(ref).lastRow())) {
      blueprint.fault(Fault.Reason.PIVOT_WOULD_MOVE, part, sheet.name() + "!" + ref);
    }
  }

  /** A source that is named moves with its name; one that is an address does not. */
  private void source(String part, Element cache) {
    Element source = cache.child("cacheSource");
    Element place = source == null ? null : source.child("worksheetSource");
    if (place == null || place.get("ref") == null || place.get("sheet") == null) {
      return;
    }
    MouldSheet sheet = blueprint.sheet(place.get("sheet"));
    if (sheet != null && sheet.moves(Area.parse(place.get("ref")).lastRow())) {
      String where = sheet.name() + "!" + place.get("ref");
      blueprint.fault(Fault.Reason.PIVOT_WOULD_MOVE, part, where);
    }
  }
}
