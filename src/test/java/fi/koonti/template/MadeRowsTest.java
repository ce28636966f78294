package fi.koonti.template;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows that are made one by one, and kept by nobody. */
class MadeRowsTest {

  private final Template template = open();
  private final String kind = template.kinds().get(0);

  @Test
  void giveTheWorkbookThatKeptRowsGive() {
    List<RowContent> kept = IntStream.range(0, 3).mapToObj(this::row).toList();

    assertArrayEquals(
        fill().rows(kind, kept).toBytes(), fill().rows(kind, kept.size(), this::row).toBytes());
  }

  @Test
  void areAllOfTheKindThatWasSaid() {
    TemplateFill fill = fill().rows(kind, 1, index -> RowContent.of("muu").build());

    assertThrows(IllegalArgumentException.class, fill::toBytes);
  }

  @Test
  void haveNoOutline() {
    TemplateFill fill = fill().rows(kind, 1, index -> RowContent.of(kind).outline(1).build());

    assertThrows(IllegalArgumentException.class, fill::toBytes);
  }

  private RowContent row(int index) {
    return RowContent.of(kind).put(0, CellContent.text("rivi " + index)).build();
  }

  private TemplateFill fill() {
    TemplateFill fill = template.fill();
    template.placeholders().forEach(place -> fill.put(place, "x"));
    return fill;
  }

  private static Template open() {
    try {
      return Template.open(Path.of("workbook-templates/korjattavaa.xlsx"));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
