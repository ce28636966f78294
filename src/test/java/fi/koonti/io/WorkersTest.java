package fi.koonti.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WorkersTest {

  @Test
  void workIsDoneBesideTheThreadThatAsks() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    try (Workers workers = new Workers(1)) {
      Workers.Begun<Thread> begun =
          workers.begin(
              () -> {
                done.countDown();
                return Thread.currentThread();
              });
      assertEquals(true, done.await(1, TimeUnit.MINUTES));
      assertNotSame(Thread.currentThread(), begun.get());
    }
  }

  @Test
  void withoutThreadsWorkIsDoneWhenItsResultIsAskedForAndOnce() {
    List<String> done = new ArrayList<>();
    try (Workers workers = new Workers(0)) {
      Workers.Begun<Thread> begun =
          workers.begin(
              () -> {
                done.add("once");
                return Thread.currentThread();
              });
      assertEquals(List.of(), done);
      assertSame(Thread.currentThread(), begun.get());
      begun.get();
    }
    assertEquals(List.of("once"), done);
  }

  @Test
  void whatTheWorkThrowsIsThrownWhereItsResultIsAskedFor() {
    try (Workers workers = new Workers(1)) {
      Workers.Begun<String> failing =
          workers.begin(
              () -> {
                throw new IllegalArgumentException("as if");
              });
      Workers.Begun<String> tooDeep =
          workers.begin(
              () -> {
                throw new StackOverflowError("as if");
              });
      assertEquals(
          "as if", assertThrows(IllegalArgumentException.class, failing::get).getMessage());
      assertThrows(StackOverflowError.class, tooDeep::get);
    }
  }
}
