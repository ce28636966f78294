package fi.koonti.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceFileTest {

  private static final Instant NOON = Instant.parse("2023-10-02T12:00:00Z");

  private static final SourceFile A = new SourceFile("a.xlsx", "9", NOON);
  private static final SourceFile A_OF_OTHER_BYTES = new SourceFile("a.xlsx", "10", NOON);
  private static final SourceFile B_EARLIER = new SourceFile("b.xlsx", "1", NOON.minusSeconds(1));
  private static final SourceFile C_SILENT = new SourceFile("c.xlsx", "1", null);

  @Test
  void filesAreListedByNameThenByTheirBytes() {
    assertEquals(
        List.of(A_OF_OTHER_BYTES, A, B_EARLIER, C_SILENT), sorted(Comparator.naturalOrder()));
  }

  private static List<SourceFile> sorted(Comparator<SourceFile> order) {
    return Stream.of(C_SILENT, A, B_EARLIER, A_OF_OTHER_BYTES).sorted(order).toList();
  }
}
