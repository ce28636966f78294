package fi.koonti.samples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables of tab-separated text: headings first, no quoting, a line break written {@code \n}. */
public final class Tsv {

  private Tsv() {}

  /** The rows of a table of the samples, each by its headings. */
  public static List<Map<String, String>> rows(String file) {
    String path = "/pori-2023/" + file;
    try (InputStream in = Tsv.class.getResourceAsStream(path);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> headings = cells(reader.readLine());
      return reader.lines().map(line -> row(headings, cells(line))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  private static List<String> cells(String line) {
    return List.of(line.split("\t", -1));
  }

  private static Map<String, String> row(List<String> headings, List<String> cells) {
    if (cells.size() != headings.size()) {
      throw new IllegalArgumentException(
          "expected " + headings.size() + " cells, but found " + cells);
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < headings.size(); i++) {
      row.put(headings.get(i), cells.get(i).replace("\\n", "\n"));
    }
    return row;
  }
}
