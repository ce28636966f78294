package fi.koonti.layout;

import fi.koonti.location.CellAddress;
import fi.koonti.text.TextNormalizer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * What a form says of itself outside its answers: headings, instructions, names. Told apart from
 * what people add, it stays out of the ledger; so the form carries a short sum of each text.
 *
 * @param sums of the texts, eight hexadecimal digits each
 */
public record PrintedTexts(Set<String> sums) {

  /**
   * A cell holds 32,767 letters, a sum with its space has nine, and a stamp has more beside them.
   */
  private static final int MOST = 3_500;

  public PrintedTexts {
    sums = Set.copyOf(sums);
  }

  /** The sums of texts. */
  public static PrintedTexts of(Collection<String> texts) {
    return new PrintedTexts(texts.stream().map(PrintedTexts::sum).collect(Collectors.toSet()));
  }

  /** Reads what {@link #text} wrote. */
  public static PrintedTexts read(String text) {
    return new PrintedTexts(Set.of(text.strip().split("\\s+")));
  }

  /**
   * As one text, sorted, so that the same form has the same. Of a form with thousands of rows only
   * as many as a cell holds: its other texts are then told as if somebody had added them.
   */
  public String text() {
    return new TreeSet<>(sums).stream().limit(MOST).collect(Collectors.joining(" "));
  }

  /** Whether the form itself says this. */
  public boolean contains(String text) {
    return sums.contains(sum(text));
  }

  /** How a picture of the template itself is told from one that people added: by its place. */
  public static String picture(CellAddress at) {
    return "(picture) " + at;
  }

  private static String sum(String text) {
    CRC32 crc = new CRC32();
    crc.update(TextNormalizer.normal(text).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) crc.getValue());
  }
}
