package fi.koonti;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.regex.Pattern;

/**
 * Holds what no room may do, or only one; {@link RoomsTest} holds the arrows between them. A rule
 * that matches nothing fails.
 */
@AnalyzeClasses(packages = "fi.koonti", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  /**
   * The readers of .xls files, of their styles and of what hangs on sheets, and what the compiler
   * makes of its switches.
   */
  private static final String XLS_READER = "fi\\.koonti\\.grid\\.Xls[A-Za-z]+(\\$[0-9]+)?";

  @ArchTest
  static final ArchRule oldWorkbooksAreReadThroughPoiInOnePlace =
      classes()
          .that()
          .haveNameMatching(XLS_READER)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "fi.koonti.grid..",
              "fi.koonti.opc..",
              "fi.koonti.location..",
              "java..",
              "org.apache.poi..")
          .because("POI is loaded only where an .xls file comes back");

  @ArchTest
  static final ArchRule readingAndDrawingDoNotKnowEachOther =
      SlicesRuleDefinition.slices()
          .matching("fi.koonti.(read|form|report|planbook|annotate|mail|importing)..")
          .should()
          .notDependOnEachOther()
          .because("a person stands between them; they share only layout");

  @ArchTest
  static final ArchRule poiIsLoadedWhereItIsTheRightTool =
      noClasses()
          .that()
          .resideOutsideOfPackage("fi.koonti.report.word..")
          .and()
          .haveNameNotMatching(XLS_READER)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..")
          .because("a first call to POI costs more than a whole merge");

  @ArchTest
  static final ArchRule printingHappensInTheCommandLine =
      noClasses()
          .that()
          .resideOutsideOfPackage("fi.koonti.cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .because("stdout carries the result, and only commands know what that is");

  /** What opens, makes, moves or removes a file, of all that the platform has. */
  private static final Pattern WRITING =
      Pattern.compile(
          "java\\.nio\\.file\\.Files\\.(write|writeString|newOutputStream|newBufferedWriter"
              + "|newByteChannel|create.*|copy|move|delete.*|set.*)"
              + "|java\\.nio\\.channels\\.(Asynchronous)?FileChannel\\.open"
              + "|java\\.nio\\.file\\.spi\\.FileSystemProvider\\..*"
              + "|java\\.io\\.File\\.(createNewFile|createTempFile|delete.*|mkdirs?|renameTo|set.*)"
              + "|java\\.io\\.(FileOutputStream|FileWriter|RandomAccessFile)\\.<init>"
              + "|java\\.util\\.logging\\.FileHandler\\.<init>");

  @ArchTest
  static final ArchRule onlyTheGateWrites =
      noClasses()
          .that()
          .resideOutsideOfPackage("fi.koonti.io")
          .should()
          .accessTargetWhere(
              DescribedPredicate.describe(
                  "opens, makes, moves or removes a file",
                  access ->
                      WRITING.matcher(access.getTarget().getFullName().split("\\(")[0]).matches()))
          .because("what one gate does not see can be lost");

  /** Constructors that take a name or a file where others take a stream. */
  private static final Pattern PRINTING =
      Pattern.compile(
          "java\\.io\\.(PrintWriter|PrintStream)\\.<init>\\(java\\.(lang\\.String|io\\.File).*"
              + "|java\\.util\\.Formatter\\.<init>\\(java\\.(lang\\.String|io\\.File).*");

  @ArchTest
  static final ArchRule nobodyPrintsIntoFiles =
      noClasses()
          .should()
          .callConstructorWhere(
              DescribedPredicate.describe(
                  "prints into a file",
                  call -> PRINTING.matcher(call.getTarget().getFullName()).matches()))
          .because("what one gate does not see can be lost");

  @ArchTest
  static final ArchRule roomsHaveNoCircles =
      SlicesRuleDefinition.slices()
          .matching("fi.koonti.(*)..")
          .should()
          .beFreeOfCycles()
          .because("data flows one way");
}
