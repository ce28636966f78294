package fi.koonti.opc;

import java.util.stream.LongStream;

/**
 * What a file may cost at most. Every limit is tested on what is really there, never on what the
 * file says of itself.
 *
 * @param fileBytes size of the file
 * @param entries parts in the package
 * @param inflatedBytes bytes of all parts that are read, inflated
 * @param partBytes bytes of any one part, inflated
 * @param ratio how many times a part may grow when inflated; not asked below {@code ratioFrom}
 * @param ratioFrom inflated bytes of a part from which on the ratio counts; honest sheets with the
 *     same text in every row grow 200 times and more
 * @param cells cells that are not blank, in all sheets; what else a file can hold without end
 *     (merged ranges, names, comments, relationships) counts as cells
 * @param cellCharacters characters of one cell; spreadsheet programs allow 32,767, and what other
 *     programs write beyond that is kept whole up to here, never cut
 * @param textCharacters characters of all cells, a shared string counted each time it is used
 * @param sharedStrings entries of the table of shared strings
 * @param seconds of reading; so long only what was made to be slow takes
 */
public record FileLimits(
    int fileBytes,
    int entries,
    long inflatedBytes,
    long partBytes,
    int ratio,
    long ratioFrom,
    int cells,
    int cellCharacters,
    long textCharacters,
    int sharedStrings,
    int seconds) {

  private static final int MB = 1_000_000;

  public FileLimits {
    long least =
        LongStream.of(
                fileBytes,
                entries,
                inflatedBytes,
                partBytes,
                ratio,
                ratioFrom,
                cells,
                cellCharacters,
                textCharacters,
                sharedStrings,
                seconds)
            .min()
            .getAsLong();
    if (least < 1) {
      throw new IllegalArgumentException("expected limits of at least 1, but found " + least);
    }
  }

  /** These limits, but with other ones for the size of a file and the time of reading. */
  public FileLimits with(int megabytes, int seconds) {
    return new FileLimits(
        megabytes * MB,
        entries,
        inflatedBytes,
        partBytes,
        ratio,
        ratioFrom,
        cells,
        cellCharacters,
        textCharacters,
        sharedStrings,
        seconds);
  }

  /** Far above any form (60 rows, 100 kB), far below what would trouble a small computer. */
  public static FileLimits defaults() {
    return new FileLimits(
        30 * MB, 500, 200L * MB, 200L * MB, 500, 10L * MB, 2 * MB, MB, 200L * MB, MB, 30);
  }
}
