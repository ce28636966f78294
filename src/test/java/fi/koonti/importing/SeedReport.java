package fi.koonti.importing;

import fi.koonti.layout.PlanColumn;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The report of Pori for the third quarter of 2023, and what a careful person reads in it. */
public final class SeedReport {

  private SeedReport() {}

  /** The report as it is. */
  public static byte[] bytes() {
    return resource("raportti-2023-Q3.txt");
  }

  /** What stands in it, by id and column; made by hand. */
  public static Map<String, Map<PlanColumn, String>> expected() {
    List<String> lines =
        new String(resource("odotettu.tsv"), StandardCharsets.UTF_8).lines().toList();
    List<PlanColumn> columns =
        List.of(lines.get(0).split("\t")).stream().map(Imported::column).toList();
    Map<String, Map<PlanColumn, String>> expected = new LinkedHashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      Map<PlanColumn, String> row = new EnumMap<>(PlanColumn.class);
      for (int i = 1; i < cells.length; i++) {
        row.put(columns.get(i), cells[i].replace("\\n", "\n"));
      }
      expected.put(cells[0], row);
    }
    return expected;
  }

  private static byte[] resource(String name) {
    try (InputStream in = SeedReport.class.getResourceAsStream("/seed-2023-Q3/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
