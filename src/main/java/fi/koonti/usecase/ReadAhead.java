package fi.koonti.usecase;

import fi.koonti.io.Workers;
import fi.koonti.read.InputFile;
import fi.koonti.read.ReturnReader;
import fi.koonti.submission.Returned;
import fi.koonti.submission.SourceFile;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Supplier;

/**
 * Reads files on some threads at once and gives them in their order. A file that finds too little
 * memory beside others is read once more alone, so what becomes of a file never depends on what
 * lies beside it.
 */
final class ReadAhead implements AutoCloseable {

  /** So many files are read before their turn, for each thread. */
  private static final int AHEAD = 2;

  private final ReturnReader reader;
  private final Supplier<? extends ReturnReader> readers;
  private final Iterator<InputFile> inputs;
  private final Workers workers;
  private final Queue<Reading> begun = new ArrayDeque<>();

  /** A file and, where it is not left until its turn, what comes of it; empty for no memory. */
  private record Reading(InputFile input, Optional<Workers.Begun<Optional<Returned>>> ahead) {}

  /**
   * Begins to read.
   *
   * @param readers gives a reader of its own to each file that is read ahead
   * @param workers who reads; closed with this
   */
  ReadAhead(List<InputFile> inputs, Supplier<? extends ReturnReader> readers, Workers workers) {
    this.readers = readers;
    this.reader = readers.get();
    this.inputs = inputs.iterator();
    this.workers = workers;
  }

  /** The next file; only to be asked as often as there are files. */
  Returned next() {
    while (begun.size() <= AHEAD * workers.count() && inputs.hasNext()) {
      begun.add(begin(inputs.next()));
    }
    Reading next = begun.remove();
    return next.ahead()
        .map(Workers.Begun::get)
        .orElseGet(() -> attempt(reader, next.input()))
        .orElseGet(() -> alone(next.input()));
  }

  /** Files in archives wait for their turn: those of one archive share its time and its bytes. */
  private Reading begin(InputFile input) {
    return new Reading(
        input,
        input.inside().isEmpty()
            ? Optional.of(workers.begin(() -> attempt(readers.get(), input)))
            : Optional.empty());
  }

  private static Optional<Returned> attempt(ReturnReader reader, InputFile input) {
    try {
      return Optional.of(reader.readBesideOthers(input));
    } catch (OutOfMemoryError tooMuchAtOnce) {
      return Optional.empty();
    } catch (RuntimeException | Error fault) {
      return Optional.of(Fence.refused(unread(input), fault));
    }
  }

  private Returned alone(InputFile input) {
    begun.forEach(other -> other.ahead().ifPresent(Workers.Begun::get));
    return Fence.around(unread(input), () -> reader.read(input));
  }

  private static SourceFile unread(InputFile input) {
    return new SourceFile(input.name(), "", null);
  }

  @Override
  public void close() {
    workers.close();
  }
}
