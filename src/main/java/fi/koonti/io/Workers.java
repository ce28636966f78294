package fi.koonti.io;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Threads that work beside the one that asks; on a machine with one processor there are none, and
 * what is begun is done when its result is asked for.
 */
public final class Workers implements AutoCloseable {

  /** More hardly help, since one thread takes up what they have done. */
  private static final int MOST = 4;

  private final int count;
  private final Optional<ExecutorService> threads;

  /** As many as help on this machine. */
  public Workers() {
    this(helpful(Runtime.getRuntime().availableProcessors()));
  }

  /**
   * Some threads.
   *
   * @param count none and more
   */
  public Workers(int count) {
    this.count = count;
    this.threads =
        count > 0
            ? Optional.of(Executors.newFixedThreadPool(count, Workers::thread))
            : Optional.empty();
  }

  /** Whoever asks mostly waits, so that each processor has a thread; one alone needs none. */
  private static int helpful(int processors) {
    return processors > 1 ? Math.min(MOST, processors) : 0;
  }

  /** How many there are beside the thread that asks. */
  public int count() {
    return count;
  }

  /** Begins some work, which must not wait for other work. */
  public <T> Begun<T> begin(Supplier<T> work) {
    FutureTask<T> task = new FutureTask<>(work::get);
    threads.ifPresent(some -> some.execute(task));
    return new Begun<>(task);
  }

  /** Work that has been begun. */
  public static final class Begun<T> {

    private final FutureTask<T> task;

    private Begun(FutureTask<T> task) {
      this.task = task;
    }

    /**
     * What came of it. Whoever asks does the work where no thread has come to it.
     *
     * @throws RuntimeException what the work threw; an error of it likewise
     */
    public T get() {
      task.run();
      try {
        return task.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while another thread works", e);
      } catch (ExecutionException e) {
        if (e.getCause() instanceof Error error) {
          throw error;
        }
        // Work throws no checked exceptions.
        throw (RuntimeException) e.getCause();
      }
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "worker");
    thread.setDaemon(true);
    return thread;
  }

  /** Leaves what no thread has come to undone, and ends with the threads. */
  @Override
  public void close() {
    threads.ifPresent(
        some -> {
          some.shutdownNow();
          try {
            some.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }
}
