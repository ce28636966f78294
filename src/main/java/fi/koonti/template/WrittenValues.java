package fi.koonti.template;

import fi.koonti.location.CellAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the cells of the finished sheets show, as far as a pour knows it. */
final class WrittenValues {

  private final FillContext context;

  WrittenValues(FillContext context) {
    this.context = context;
  }

  /** What a cell of a finished sheet shows; empty when only a calculation would tell. */
  Optional<CellContent.Value> at(TemplateSheet sheet, int row, int column) {
    RowMap map = context.rows(sheet);
    CellAddress source = new CellAddress(map.source(row), context.columns(sheet).source(column));
    boolean calculated = sheet.formulas().contains(source);
    CellContent filling = calculated ? context.sheet(sheet).shown(source) : null;
    Optional<FilledBlock> block = map.at(source.row());
    if (block.isPresent()) {
      filling = filled(block.get(), row, source.column());
    }
    if (filling != null) {
      return Optional.of(filling.value());
    }
    if (calculated) {
      return Optional.empty();
    }
    return Optional.of(plain(sheet.values().get(source)));
  }

  private static @Nullable CellContent filled(FilledBlock block, int row, int column) {
    if (block.rows().isEmpty()) {
      return CellContent.blank();
    }
    RowContent filled = block.rows().get(row - block.first());
    return column < filled.cells().size() ? filled.cells().get(column) : null;
  }

  private CellContent.Value plain(CellContent.@Nullable Value value) {
    if (value == null) {
      return CellContent.blank();
    }
    if (value.type() != CellContent.CellType.TEXT) {
      return value;
    }
    Optional<String> only = Placeholders.only(value.written());
    return only.isPresent()
        ? context.placeholder(only.get()).value()
        : CellContent.text(context.fill(value.written(), text -> text));
  }
}
