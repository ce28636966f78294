package fi.koonti.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.io.WriteRefusedException.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the gate lets through, what it refuses, and that it does all or nothing. */
class WriteGateTest {

  @TempDir Path folder;

  @Test
  void theContentStandsInTheFile() throws Exception {
    write("a.txt", "uusi");

    assertEquals("uusi", text("a.txt"));
    assertEquals(List.of(".koonti", "a.txt"), names());
  }

  @Test
  void whatWasWrittenAndNotChangedIsReplaced() throws Exception {
    write("a.txt", "vanha ja pidempi");

    write("a.txt", "uusi");
    write("a.txt", "uudempi");

    assertEquals("uudempi", text("a.txt"));
    assertEquals(List.of(".koonti", "a.txt"), names());
  }

  @Test
  void whatSomebodyHasChangedStaysAndNothingElseIsWritten() throws Exception {
    write("b.txt", "vanha");
    Files.writeString(folder.resolve("b.txt"), "korjattu");
    Files.writeString(folder.resolve("c.txt"), "muu");

    WriteRefusedException refusal =
        assertThrows(
            WriteRefusedException.class,
            () ->
                gate()
                    .makes(of("a.txt", "uusi"))
                    .makes(of("b.txt", "uusi"))
                    .makes(of("c.txt", "uusi"))
                    .write());

    assertEquals(Reason.TOUCHED, refusal.reason());
    assertEquals(List.of(folder.resolve("b.txt"), folder.resolve("c.txt")), refusal.files());
    assertEquals("korjattu", text("b.txt"));
    assertEquals(List.of(".koonti", "b.txt", "c.txt"), names());
  }

  @Test
  void whatSaysTheSameAsTheNewFileIsNoLoss() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "sama");

    write("a.txt", "sama");

    assertEquals("sama", text("a.txt"));
  }

  @Test
  void overwritingKeepsTheFormerFileEachTime() throws Exception {
    for (String former : List.of("yksi", "kaksi", "kolme")) {
      Files.writeString(folder.resolve("a.txt"), former);
      new WriteGate(InTheWay.KEEP_ASIDE).makes(of("a.txt", "uusi " + former)).write();
    }

    assertEquals("uusi kolme", text("a.txt"));
    assertEquals("yksi", text("a.txt.vanha"));
    assertEquals("kaksi", text("a.txt.vanha-2"));
    assertEquals("kolme", text("a.txt.vanha-3"));
  }

  @Test
  void overwritingKeepsNoCopyOfWhatNobodyHasChanged() throws Exception {
    write("a.txt", "vanha");

    new WriteGate(InTheWay.KEEP_ASIDE).makes(of("a.txt", "uusi")).write();

    assertEquals(List.of(".koonti", "a.txt"), names());
  }

  @Test
  void aFileForProgramsIsReplacedWhateverStandsInIt() throws Exception {
    Files.writeString(folder.resolve("a.json"), "{\"muuta\": 1}");

    gate().makes(machine("a.json")).write();

    assertEquals("{}", text("a.json"));
    assertEquals(List.of("a.json"), names());
  }

  @Test
  void aMisspeltNameOfAFileForProgramsDestroysNoWorkbook() throws Exception {
    Files.writeString(folder.resolve("a.xlsx"), "PK...");

    assertEquals(Reason.TOUCHED, refused(gate().makes(machine("a.xlsx"))).reason());
  }

  @Test
  void aFailureLeavesEverythingAsItWas() throws Exception {
    write("a.txt", "vanha");
    WriteGate gate =
        gate()
            .makes(of("a.txt", "uusi"))
            .makes(of("kansio/sisempi/b.txt", "uusi"))
            .makes(output("c.txt", WriteGateTest::half));

    WriteFailedException failure = assertThrows(WriteFailedException.class, gate::write);

    assertEquals(folder.resolve("c.txt"), failure.file());
    assertEquals("vanha", text("a.txt"));
    assertEquals(List.of(".koonti", "a.txt"), names());
  }

  @Test
  void anErrorOfTheProgramLeavesEverythingAsItWasToo() {
    WriteGate gate =
        gate()
            .makes(of("a.txt", "uusi"))
            .makes(
                output(
                    "b.txt",
                    out -> {
                      throw new IllegalStateException("bug");
                    }));

    assertThrows(IllegalStateException.class, gate::write);

    assertEquals(List.of(), names());
  }

  @Test
  void aMoveThatFailsTakesBackThoseBefore() throws Exception {
    write("a.txt", "vanha");
    WriteGate gate =
        gate()
            .makes(of("a.txt", "uusi"))
            .makes(of("b.txt", "uusi"))
            // Whoever comes between makes a folder where a file is to be moved.
            .makes(output("c.txt", out -> Files.createDirectories(folder.resolve("c.txt/este"))));

    assertThrows(WriteFailedException.class, gate::write);

    assertEquals("vanha", text("a.txt"));
    assertEquals(List.of(".koonti", "a.txt", "c.txt"), names());
  }

  @Test
  void aFileThatIsProtectedAgainstWritingStays() throws Exception {
    write("a.txt", "hyväksytty");
    assertTrue(folder.resolve("a.txt").toFile().setReadOnly());

    WriteFailedException failure =
        assertThrows(WriteFailedException.class, () -> write("a.txt", "uusi"));

    assertEquals(AccessDeniedException.class, failure.reason().getClass());
    assertEquals("hyväksytty", text("a.txt"));
    assertEquals(List.of(".koonti", "a.txt"), names());
  }

  @Test
  void whatIsBeingWrittenIsHiddenAndBesideTheTarget() throws Exception {
    gate()
        .makes(
            output(
                "a.txt",
                out ->
                    assertEquals(
                        1,
                        names().stream()
                            .filter(name -> name.matches("\\.koonti-.*\\.tmp"))
                            .count())))
        .write();
  }

  @Test
  void whatKilledRunsLeftIsRemoved() throws Exception {
    Files.writeString(folder.resolve(".koonti-999999999-0a1b2c3d.tmp"), "puolikas");
    Files.writeString(folder.resolve(".a.txt-123.tmp"), "puolikas");
    Files.writeString(folder.resolve(".b.txt-123.tmp"), "jonkun muun");

    write("a.txt", "uusi");

    assertEquals(List.of(".b.txt-123.tmp", ".koonti", "a.txt"), names());
  }

  @Test
  void whatAnotherRunIsWritingJustNowStays() throws Exception {
    String other = ".koonti-" + ProcessHandle.current().pid() + "-0a1b2c3d.tmp";
    Files.writeString(folder.resolve(other), "kesken");

    write("a.txt", "uusi");

    assertTrue(names().contains(other), () -> "" + names());
  }

  @Test
  void theFileIsAsReadableAsAnyOther() throws Exception {
    Path other = Files.createFile(folder.resolve("b.txt"));

    write("a.txt", "uusi");

    assertEquals(
        Files.getAttribute(other, "unix:mode"),
        Files.getAttribute(folder.resolve("a.txt"), "unix:mode"));
  }

  @Test
  void aNameAsLongAsTheDiskTakesIsWrittenReplacedAndKept() throws Exception {
    String name = "ä".repeat(125) + ".xlsx";
    write(name, "yksi");
    write(name, "kaksi");
    Files.writeString(folder.resolve(name), "oma");

    Written written = new WriteGate(InTheWay.KEEP_ASIDE).makes(of(name, "kolme")).write();

    assertEquals("kolme", text(name));
    Path kept = written.kept().get(0).keptAs();
    assertEquals("oma", Files.readString(kept));
    assertTrue(KeptName.is(kept.getFileName().toString()), kept.toString());
  }

  @Test
  void whatARunMakesNoMoreGoesUnlessSomebodyChangedIt() throws Exception {
    gate().makes(in("a.txt")).makes(in("ala/b.txt")).makes(in("c.txt")).write();
    Files.writeString(folder.resolve("c.txt"), "korjattu");

    Written written =
        gate().makes(in("a.txt")).wholeGroup(folder, "ryhmä", Comparison.BYTES).write();

    assertEquals(List.of(folder.resolve("ala/b.txt")), written.removed());
    assertEquals(List.of(folder.resolve("c.txt")), written.stale());
    assertEquals(List.of(".koonti", "a.txt", "c.txt"), names());
  }

  @Test
  void aMemoryThatSomebodyForgedLeadsToNothingOutside() throws Exception {
    Path home = Files.createDirectory(folder.resolve("koti"));
    Path outside = Files.writeString(folder.resolve("ulkona.txt"), "x");
    Files.writeString(
        home.resolve(".koonti"), "koonti 1\nryhmä\t" + Sums.ofBytes(outside) + "\t../ulkona.txt\n");

    Written written = gate().wholeGroup(home, "ryhmä", Comparison.BYTES).write();

    assertEquals(List.of(), written.removed());
    assertTrue(Files.exists(outside));
  }

  private static WriteRefusedException refused(WriteGate gate) {
    return assertThrows(WriteRefusedException.class, gate::write);
  }

  private static WriteGate gate() {
    return new WriteGate(InTheWay.REFUSE);
  }

  private void write(String name, String text) throws Exception {
    gate().makes(of(name, text)).write();
  }

  private Output of(String name, String text) {
    return output(name, out -> out.write(bytes(text)));
  }

  private Output output(String name, Content content) {
    return Output.named(folder.resolve(name), Comparison.BYTES, content);
  }

  private Output machine(String name) {
    return Output.named(folder.resolve(name), Comparison.MACHINE, out -> out.write(bytes("{}")));
  }

  private Output in(String name) {
    return Output.within(
        folder, "ryhmä", name, Comparison.BYTES, out -> out.write(bytes("ryhmästä")));
  }

  private String text(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private static void half(OutputStream out) throws IOException {
    out.write(bytes("puol"));
    throw new IOException("levy on täynnä");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private List<String> names() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
