package fi.koonti.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.io.Workers;
import fi.koonti.location.Place;
import fi.koonti.read.InputFile;
import fi.koonti.read.ReturnReader;
import fi.koonti.submission.RejectedFile;
import fi.koonti.submission.Returned;
import fi.koonti.submission.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadAheadTest {

  private static final int WORKERS = 2;

  private final Set<Long> threads = ConcurrentHashMap.newKeySet();
  private final AtomicInteger readNow = new AtomicInteger();
  private final AtomicInteger besideOne = new AtomicInteger();

  @Test
  void filesComeInTheirOrderWhicheverIsReadFirst() {
    assertEquals(names(0, 40), read(files(40), new Reader()));
    assertTrue(threads.size() > 1, "read by " + threads);
  }

  @Test
  void fileThatFindsNoMemoryBesideOthersIsReadAloneOnce() {
    Reader reader = new Reader();
    reader.large = "7.xlsx";

    assertEquals(names(0, 40), read(files(40), reader));
    assertEquals(0, besideOne.get());
  }

  @Test
  void filesInArchivesAreReadInTheirTurnOnOneThread() {
    List<InputFile> files =
        IntStream.range(0, 20)
            .mapToObj(i -> new InputFile(Path.of("a.zip"), List.of("x" + i), i + ".xlsx"))
            .toList();

    assertEquals(names(0, 20), read(files, new Reader()));
    assertEquals(Set.of(Thread.currentThread().getId()), threads);
  }

  @Test
  void faultOfOneFileRefusesThatFileOnly() {
    Reader reader = new Reader();
    reader.faulty = "3.xlsx";
    try (ReadAhead ahead = new ReadAhead(files(6), () -> reader, new Workers(WORKERS))) {
      for (int i = 0; i < 6; i++) {
        RejectedFile file = (RejectedFile) ahead.next();
        FindingCode expected = i == 3 ? FindingCode.FILE_FAILED : FindingCode.NOT_A_FORM;
        assertEquals(expected, file.reason().code());
      }
    }
  }

  private static List<String> read(List<InputFile> files, Reader reader) {
    try (ReadAhead ahead = new ReadAhead(files, () -> reader, new Workers(WORKERS))) {
      return files.stream().map(any -> ahead.next().source().name()).toList();
    }
  }

  private static List<InputFile> files(int count) {
    return names(0, count).stream().map(name -> new InputFile(Path.of(name), name)).toList();
  }

  private static List<String> names(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> i + ".xlsx").toList();
  }

  /** Refuses every file, the early ones after a while. */
  private final class Reader implements ReturnReader {

    private String large = "";
    private String faulty = "";

    @Override
    public Returned read(InputFile file) {
      if (file.name().equals(large)) {
        besideOne.addAndGet(readNow.get());
      }
      return refused(file);
    }

    @Override
    public Returned readBesideOthers(InputFile file) {
      threads.add(Thread.currentThread().getId());
      readNow.incrementAndGet();
      try {
        pause(file.name().length() < 7 ? 5 : 1);
        if (file.name().equals(large)) {
          throw new OutOfMemoryError("as if");
        }
        if (file.name().equals(faulty)) {
          throw new IllegalStateException("as if");
        }
        return refused(file);
      } finally {
        readNow.decrementAndGet();
      }
    }

    private Returned refused(InputFile file) {
      return new RejectedFile(
          new SourceFile(file.name(), "", null),
          false,
          Finding.of(FindingCode.NOT_A_FORM, Place.of(file.name())));
    }

    private void pause(int milliseconds) {
      try {
        Thread.sleep(milliseconds);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
