package fi.koonti;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Holds the arrows of the house: which room may use which other, and which libraries. An arrow that
 * nobody goes any more is to be taken out.
 */
class RoomsTest {

  private static final String PROGRAM = "fi.koonti.";
  private static final JavaClasses CLASSES =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("fi.koonti");

  /** Any room may use them, as it may use the language itself. */
  private static final List<String> LANG =
      List.of("java..", "org.apache.commons.lang3..", "org.jspecify.annotations..");

  private static final String STAX = "javax.xml.stream.. org.codehaus.stax2..";
  private static final String POI =
      "org.apache.poi.. org.apache.xmlbeans.. org.openxmlformats.schemas..";

  /** Every room, from the ground up. */
  private enum Room {
    LOCATION("", "", "it stands under everything else"),
    TEXT("", "org.jsoup..", "it stands under everything else"),
    IO("", "", "it stands under everything else"),
    TEXTSIZE("", "", "how high a text is does not depend on what it says"),
    FINDING("location text", "", "any room may find something, so findings may know of none"),
    QUANTITY("text", "", "what a number says does not depend on who asked for it"),
    PLAN("finding quantity text", "", "what is asked does not depend on how it is drawn or read"),
    LAYOUT(
        "location plan text", "", "drawing and reading share where things stand, and nothing else"),
    SUBMISSION(
        "finding location plan quantity text",
        "",
        "what came back does not depend on the file it came in"),
    ASSESS(
        "plan quantity submission text", "", "rules and the merge must come to the same judgement"),
    CHECK(
        "assess finding location plan quantity submission text",
        "",
        "a rule that knows columns breaks when a column moves"),
    CHECK_PLAN(
        "assess finding location plan quantity text",
        "",
        "a rule of the plan speaks of attributes; where they stand is for those who read the plan"),
    MERGE(
        "assess check finding location plan quantity submission text",
        "",
        "code that decides takes data and never loads it"),
    OPC(
        "text",
        STAX + " com.fasterxml.aalto.. org.apache.commons.compress..",
        "packages are opened, written and changed in one way, whatever is in them"),
    GRID("location opc text", POI, "any spreadsheet can be read, whatever it is about"),
    TEMPLATE_FORMULA(
        "location", "", "what a formula refers to does not depend on the workbook that it is in"),
    TEMPLATE(
        "io location opc template.formula text", "", "filling is the same whatever is filled in"),
    EDIT(
        "location opc template.formula",
        "",
        "somebody's workbook is changed in one way, whatever is put into it"),
    REVISION(
        "finding layout location plan quantity text",
        "",
        "what a new plan changes does not depend on the files that plans are in"),
    READ(
        "io finding grid layout location opc plan submission text",
        "",
        "reading gives facts; judging and drawing come later"),
    FORM(
        "finding io layout template location plan quantity submission text textsize",
        "",
        "what is drawn comes from data, not from files, and asks only what the plan's rules ask"),
    REPORT(
        "assess finding layout merge template location plan quantity revision submission text"
            + " textsize",
        "com.fasterxml.jackson.core..",
        "what is drawn comes from data, and whoever asks for no document loads nothing of its"
            + " maker"),
    REPORT_WORD(
        "finding layout merge opc plan report text textsize",
        POI,
        "a document tells what the workbook tells"),
    REPORT_CSV(
        "assess finding layout merge location plan quantity report revision submission text",
        "de.siegmar.fastcsv..",
        "tables tell what the workbook tells"),
    PLANBOOK(
        "check.plan edit io finding grid layout template location opc plan quantity revision text",
        "",
        "the plan workbook is read and written as the coordinator keeps it, whatever is returned"),
    ANNOTATE(
        "edit finding layout template location opc text textsize",
        "",
        "marks are put where findings say, whatever was asked"),
    IMPORTING(
        "grid layout location opc plan quantity text",
        "",
        "an old report is read as it is; what becomes of it is decided elsewhere"),
    MAIL("finding merge location plan submission text", "", "a mail comes from what was merged"),
    USECASE(
        "annotate assess check check.plan io finding form grid importing layout merge template"
            + " location opc plan planbook quantity read mail report report.csv report.word"
            + " revision submission text",
        "",
        "use cases wire all rooms, and know nothing of the command line"),
    CLI(
        "check.plan io finding form importing layout merge location plan planbook quantity report"
            + " report.csv revision usecase submission text",
        "picocli..",
        "commands ask a use case and print; they neither read, check nor draw");

    private final List<String> uses;
    private final List<String> libraries;
    private final String why;

    Room(String uses, String libraries, String why) {
      this.uses = words(uses);
      this.libraries = words(libraries);
      this.why = why;
    }

    private static List<String> words(String text) {
      return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    /** Its package below the program's, {@code report.word}. */
    private String path() {
      return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRoomUsesOnlyWhatItMay(Room room) {
    Stream<String> rooms = Stream.concat(Stream.of(room.path()), room.uses.stream());
    String[] allowed =
        Stream.concat(
                Stream.concat(LANG.stream(), room.libraries.stream()),
                rooms.map(path -> PROGRAM + path))
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(PROGRAM + room.path())
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed)
        .because(room.why)
        .check(CLASSES);
  }

  @ParameterizedTest
  @EnumSource
  void aRoomUsesAllThatItMay(Room room) {
    Set<String> used =
        CLASSES.stream()
            .filter(one -> one.getPackageName().equals(PROGRAM + room.path()))
            .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
            .map(one -> one.getTargetClass().getPackageName())
            .filter(name -> name.startsWith(PROGRAM) && !name.equals(PROGRAM + room.path()))
            .map(name -> name.substring(PROGRAM.length()))
            .collect(toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(room.uses), used);
  }

  @Test
  void everyPackageIsARoom() {
    Set<String> packages =
        CLASSES.stream()
            .map(one -> one.getPackageName().substring(PROGRAM.length()))
            .collect(toCollection(TreeSet::new));
    Set<String> rooms =
        Arrays.stream(Room.values()).map(Room::path).collect(toCollection(TreeSet::new));
    assertEquals(rooms, packages);
  }

  @ParameterizedTest
  @EnumSource
  void theReadmeTellsOfTheRoom(Room room) throws IOException {
    String table =
        Files.readAllLines(Path.of("README.md")).stream()
            .filter(line -> line.startsWith("| `"))
            .reduce("", (all, line) -> all + line.split(" \\| ")[0] + '\n');
    assertTrue(table.contains("`" + room.path() + "`"), table);
  }
}
