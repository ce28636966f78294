package fi.koonti.damage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.koonti.grid.Grid;
import fi.koonti.grid.GridCell;
import fi.koonti.grid.GridReader;
import fi.koonti.grid.GridRow;
import fi.koonti.grid.GridSheet;
import fi.koonti.opc.FileLimits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever people did to a form: its annotated copy says what the form said, and nothing more. */
class AnnotatedDamageTest {

  @TempDir static Path folder;

  private static Batch batch;

  @BeforeAll
  static void makeForms() throws Exception {
    batch = new Batch(folder);
  }

  @ParameterizedTest
  @EnumSource(Damage.class)
  void theCopyReadsBackToTheSameAnswersFindingsAndAccount(Damage damage) throws Exception {
    Desk desk = batch.filledForm();
    damage.toSheet(desk);
    desk.putTogether();
    damage.toBook(desk);
    byte[] form = batch.save(desk);
    JsonNode before = batch.merge(form).report();
    byte[] copy = batch.annotated();
    JsonNode after = batch.merge(copy).report();
    assertEquals(withoutSums(before), withoutSums(after));
    assertValuesUntouched(form, copy);
    assertArrayEquals(copy, batch.annotated());
  }

  private static JsonNode withoutSums(JsonNode report) {
    for (JsonNode file : report.get("submissions")) {
      ((ObjectNode) file).remove("sha256");
    }
    return report;
  }

  private static void assertValuesUntouched(byte[] form, byte[] copy) throws Exception {
    GridReader reader = new GridReader(FileLimits.defaults());
    Grid before = reader.read(form);
    List<GridSheet> sheets = new ArrayList<>(reader.read(copy).sheets());
    assertTrue(sheets.remove(0).name().startsWith("Korjattavaa"));
    assertEquals(
        before.sheets().stream().map(AnnotatedDamageTest::content).toList(),
        sheets.stream().map(AnnotatedDamageTest::content).toList());
  }

  private static List<Object> content(GridSheet sheet) {
    List<Object> content = new ArrayList<>(List.of(sheet.name(), sheet.comments()));
    for (GridRow row : sheet.rows()) {
      for (GridCell cell : row.cells()) {
        content.add(List.of(cell.address(), cell.kind(), cell.text(), cell.formula()));
      }
    }
    return content;
  }
}
