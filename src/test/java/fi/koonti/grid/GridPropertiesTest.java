package fi.koonti.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.opc.UnreadableFileException;
import fi.koonti.opc.UnreadableFileException.Reason;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every text, every number and every damage. */
class GridPropertiesTest {

  @Provide
  Arbitrary<String> typed() {
    Arbitrary<String> any =
        Arbitraries.strings()
            .withChars("äöå €–\u00a0\u202f\u200b\ufeff\u00ad<>&'\"_x0D;]\t\n\r\b\u0001\uffff")
            .withCharRange('a', 'f')
            .ofMaxLength(40);
    Arbitrary<String> planes =
        Arbitraries.integers()
            .between(0x1F300, 0x1F6FF)
            .map(point -> new String(Character.toChars(point)))
            .list()
            .ofMaxSize(5)
            .map(list -> String.join("", list));
    return Arbitraries.oneOf(any, planes);
  }

  /** As Excel writes it: what XML cannot hold, and whatever looks like an escape, is escaped. */
  private static String escaped(String text) {
    StringBuilder xml = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = c < ' ' && c != '\t' && c != '\n' || c == '\uffff';
      if (control || c == '_' && i + 1 < text.length() && text.charAt(i + 1) == 'x') {
        xml.append("_x%04X_".formatted((int) c));
      } else if (c == '<' || c == '>' || c == '&') {
        xml.append("&#").append((int) c).append(';');
      } else {
        xml.append(c);
      }
    }
    return xml.toString();
  }

  @Property(tries = 300)
  void everyTextComesBackFromEveryKindOfCell(@ForAll("typed") String text)
      throws UnreadableFileException {
    Assume.that(!text.isEmpty());
    String xml = escaped(text);
    GridSheet sheet =
        Reading.sheet(
            XlsxFile.of(
                    "<row><c t='s'><v>0</v></c><c t='inlineStr'><is><t xml:space='preserve'>"
                        + xml
                        + "</t></is></c><c t='str'><v>"
                        + xml
                        + "</v></c></row>")
                .sharedStrings("<si><t xml:space='preserve'>" + xml + "</t></si>"));
    assertEquals(
        List.of(text, text, text),
        sheet.rows().get(0).cells().stream().map(GridCell::text).toList());
  }

  @Property
  void everyDoubleComesBackExactlyFromItsPlainText(@ForAll double number) {
    String text = PlainNumber.text(number);
    assertEquals(number, Double.parseDouble(text) + 0.0, 0.0);
    assertTrue(text.indexOf('E') < 0, text);
    assertEquals(number, PlainNumber.parse(Double.toString(number)).orElseThrow());
  }

  @Property
  void aDecimalThatAPersonTypesComesBackAsTyped(@ForAll int units) {
    BigDecimal typed = BigDecimal.valueOf(units, 3).stripTrailingZeros();
    assertEquals(typed.toPlainString(), PlainNumber.text(typed.doubleValue()));
  }

  @Property(tries = 500)
  void anyBytesAreReadOrRefused(@ForAll byte[] content) {
    readOrRefuse(content);
  }

  @Property(tries = 500)
  void aFlippedByteIsRefusedOrChangesNothing(@ForAll int seed, @ForAll byte change) {
    byte[] content = WHOLE.clone();
    content[Math.floorMod(seed, content.length)] ^= change;
    List<String> cells = readOrRefuse(content);
    assertTrue(cells.isEmpty() || cells.equals(CELLS), cells.toString());
  }

  @Property(tries = 2000)
  void partsOfAnyContentAreReadOrRefused(
      @ForAll int part, @ForAll int from, @ForAll("fragment") String fragment, @ForAll byte cut) {
    Map<String, byte[]> parts = FILE.parts();
    String name = List.copyOf(parts.keySet()).get(Math.floorMod(part, parts.size()));
    String xml = new String(parts.get(name), StandardCharsets.UTF_8);
    int start = Math.floorMod(from, xml.length() + 1);
    int end = Math.min(xml.length(), start + Math.max(0, cut));
    String changed = xml.substring(0, start) + fragment + xml.substring(end);
    parts.put(name, changed.getBytes(StandardCharsets.UTF_8));
    readOrRefuse(XlsxFile.zip(parts));
  }

  @Provide
  Arbitrary<String> fragment() {
    return Arbitraries.of(
            "<",
            ">",
            "/>",
            "</",
            "'",
            "&",
            ";",
            "<c ",
            "r='",
            "<row>",
            "</row>",
            "<v>",
            "</v>",
            "<is>",
            "<f t='array' ref='A1:B2'>",
            "-1",
            "99999999999",
            "A0",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<?x",
            "?>",
            "<!DOCTYPE x>",
            "&#65;",
            "&#xFFFF;",
            "ä",
            "\u0000")
        .list()
        .ofMaxSize(4)
        .map(list -> String.join("", list));
  }

  @Example
  void aFileCutAnywhereIsRefused() {
    for (int length = 0; length < WHOLE.length; length++) {
      Reason reason = Reading.refusal(Arrays.copyOf(WHOLE, length)).reason();
      boolean told = length < 4 || reason == Reason.TRUNCATED;
      assertTrue(told, length + " " + reason);
    }
  }

  private static final XlsxFile FILE =
      XlsxFile.of(
              "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1'><v>12</v></c></row>"
                  + "<row r='2'><c r='A2' t='inlineStr'><is><t>kaksi</t></is></c></row>")
          .sharedStrings("<si><t>yksi</t></si>")
          .formats("0.0");

  private static final byte[] WHOLE = FILE.bytes();

  private static final List<String> CELLS =
      List.of("A1 TEXT yksi", "B1 NUMBER 12", "A2 TEXT kaksi");

  /** The cells, or none when the file is refused; anything else that is thrown is a fault. */
  private static List<String> readOrRefuse(byte[] content) {
    try {
      return Reading.READER.read(content).sheets().stream()
          .flatMap(sheet -> sheet.rows().stream())
          .flatMap(row -> row.cells().stream())
          .map(cell -> cell.address() + " " + cell.kind() + " " + cell.text())
          .toList();
    } catch (UnreadableFileException refusal) {
      assertTrue(EnumSet.allOf(Reason.class).contains(refusal.reason()));
      return List.of();
    }
  }
}
