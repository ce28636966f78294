package fi.koonti;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/**
 * Holds what no room may do, or only one; {@link RoomsTest} holds the arrows between them. A rule
 * that matches nothing fails.
 */
@AnalyzeClasses(packages = "fi.koonti", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  /** The reader of .xls files, and what the compiler makes of its switches. */
  private static final String XLS_READER = "fi\\.koonti\\.grid\\.XlsReader(\\$[0-9]+)?";

  @ArchTest
  static final ArchRule oldWorkbooksAreReadThroughPoiInOnePlace =
      classes()
          .that()
          .haveFullyQualifiedName("fi.koonti.grid.XlsReader")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("fi.koonti.grid..", "fi.koonti.place..", "java..", "org.apache.poi..")
          .because("POI is loaded only where an .xls file comes back");

  @ArchTest
  static final ArchRule readingAndDrawingDoNotKnowEachOther =
      SlicesRuleDefinition.slices()
          .matching("fi.koonti.(read|form|report|planbook|annotate|remind)..")
          .should()
          .notDependOnEachOther()
          .because("a person stands between them; they share only layout");

  @ArchTest
  static final ArchRule poiIsLoadedWhereItIsTheRightTool =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("fi.koonti.planbook.PlanNumberer")
          .and()
          .doNotHaveFullyQualifiedName("fi.koonti.planbook.IdMemory")
          .and()
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

  @ArchTest
  static final ArchRule roomsHaveNoCircles =
      SlicesRuleDefinition.slices()
          .matching("fi.koonti.(*)..")
          .should()
          .beFreeOfCycles()
          .because("data flows one way");
}
