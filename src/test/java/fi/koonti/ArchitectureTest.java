package fi.koonti;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** Holds the arrows of the house; a rule that matches nothing fails. */
@AnalyzeClasses(packages = "fi.koonti", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  /** What every room may use: places and words know nothing of the program. */
  private static final String[] BASE = {"java..", "fi.koonti.place..", "fi.koonti.text.."};

  /** The reader of .xls files, and what the compiler makes of its switches. */
  private static final String XLS_READER = "fi\\.koonti\\.grid\\.XlsReader(\\$[0-9]+)?";

  @ArchTest
  static final ArchRule placesAndWordsUseNothing =
      classes()
          .that()
          .resideInAnyPackage("fi.koonti.place..", "fi.koonti.text..", "fi.koonti.file..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(with("fi.koonti.file.."))
          .because("they stand under everything else");

  @ArchTest
  static final ArchRule findingsKnowOnlyPlacesAndWords =
      classes()
          .that()
          .resideInAPackage("fi.koonti.finding..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(with("fi.koonti.finding.."))
          .because("any room may find something, so findings may know of none");

  @ArchTest
  static final ArchRule thePlanIsData =
      classes()
          .that()
          .resideInAPackage("fi.koonti.plan..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(with("fi.koonti.plan..", "fi.koonti.finding.."))
          .because("what is asked does not depend on how it is drawn or read");

  @ArchTest
  static final ArchRule layoutKnowsOnlyThePlan =
      classes()
          .that()
          .resideInAPackage("fi.koonti.layout..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(with("fi.koonti.layout..", "fi.koonti.plan.."))
          .because("drawing and reading share where things stand, and nothing else");

  @ArchTest
  static final ArchRule submissionsAreData =
      classes()
          .that()
          .resideInAPackage("fi.koonti.submission..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              with("fi.koonti.submission..", "fi.koonti.plan..", "fi.koonti.finding.."))
          .because("what came back does not depend on the file it came in");

  @ArchTest
  static final ArchRule figuresAreJudgedOverData =
      classes()
          .that()
          .resideInAPackage("fi.koonti.assess..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              with("fi.koonti.assess..", "fi.koonti.submission..", "fi.koonti.plan.."))
          .because("rules and the merge must come to the same judgement");

  @ArchTest
  static final ArchRule rulesSpeakOfIndicatorsAndFields =
      classes()
          .that()
          .resideInAPackage("fi.koonti.check..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              with(
                  "fi.koonti.check..",
                  "fi.koonti.assess..",
                  "fi.koonti.submission..",
                  "fi.koonti.plan..",
                  "fi.koonti.finding.."))
          .because("a rule that knows columns breaks when a column moves");

  @ArchTest
  static final ArchRule mergingDecidesOverData =
      classes()
          .that()
          .resideInAPackage("fi.koonti.merge..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              with(
                  "fi.koonti.merge..",
                  "fi.koonti.check..",
                  "fi.koonti.assess..",
                  "fi.koonti.submission..",
                  "fi.koonti.plan..",
                  "fi.koonti.finding.."))
          .because("code that decides takes data and never loads it");

  @ArchTest
  static final ArchRule gridsKnowNothingOfPlans =
      classes()
          .that()
          .resideInAPackage("fi.koonti.grid..")
          .and()
          .haveNameNotMatching(XLS_READER)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              with(
                  "fi.koonti.grid..",
                  "javax.xml..",
                  "org.codehaus.stax2..",
                  "com.fasterxml.aalto.."))
          .because("any spreadsheet can be read, whatever it is about, and without POI");

  @ArchTest
  static final ArchRule oldWorkbooksAreReadThroughPoiInOnePlace =
      classes()
          .that()
          .haveFullyQualifiedName("fi.koonti.grid.XlsReader")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(with("fi.koonti.grid..", "org.apache.poi.."))
          .because("POI is loaded only where an .xls file comes back");

  @ArchTest
  static final ArchRule mouldsKnowNothingOfPlans =
      classes()
          .that()
          .resideInAPackage("fi.koonti.mould..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              with(
                  "fi.koonti.mould..",
                  "fi.koonti.file..",
                  "javax.xml..",
                  "org.codehaus.stax2..",
                  "com.fasterxml.aalto..",
                  "org.apache.commons.compress.."))
          .because("pouring is the same whatever is poured, and without POI");

  @ArchTest
  static final ArchRule annotatingKnowsFindingsAndNoPlans =
      classes()
          .that()
          .resideInAPackage("fi.koonti.annotate..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              with(
                  "fi.koonti.annotate..",
                  "fi.koonti.finding..",
                  "fi.koonti.layout..",
                  "fi.koonti.mould..",
                  "fi.koonti.type..",
                  "javax.xml..",
                  "org.codehaus.stax2..",
                  "com.fasterxml.aalto.."))
          .because("marks are put where findings say, whatever was asked, and without POI");

  @ArchTest
  static final ArchRule readingAndDrawingDoNotKnowEachOther =
      SlicesRuleDefinition.slices()
          .matching("fi.koonti.(read|form|report|planbook|annotate|remind)..")
          .should()
          .notDependOnEachOther()
          .because("a person stands between them; they share only layout");

  @ArchTest
  static final ArchRule readingDoesNotDraw =
      noClasses()
          .that()
          .resideInAPackage("fi.koonti.read..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("fi.koonti.mould..", "fi.koonti.check..", "fi.koonti.merge..")
          .because("reading gives facts; judging and drawing come later");

  @ArchTest
  static final ArchRule drawingDoesNotRead =
      noClasses()
          .that()
          .resideInAnyPackage("fi.koonti.form..", "fi.koonti.report..", "fi.koonti.remind..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("fi.koonti.grid..", "fi.koonti.read..")
          .because("what is drawn comes from data, not from files");

  @ArchTest
  static final ArchRule workbooksAndTablesKnowNothingOfDocuments =
      noClasses()
          .that()
          .resideInAPackage("fi.koonti.report")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("fi.koonti.report.word..")
          .because("whoever asks for no document loads nothing of its maker");

  @ArchTest
  static final ArchRule onlyUseCasesAskForDocuments =
      noClasses()
          .that()
          .resideOutsideOfPackage("fi.koonti.report.word..")
          .and()
          .resideOutsideOfPackage("fi.koonti.round..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("fi.koonti.report.word..")
          .because("a document is made where a use case asks for one");

  @ArchTest
  static final ArchRule poiIsLoadedWhereItIsTheRightTool =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("fi.koonti.planbook.PlanNumberer")
          .and()
          .resideOutsideOfPackage("fi.koonti.report.word..")
          .and()
          .haveNameNotMatching(XLS_READER)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..")
          .because("a first call to POI costs more than a whole merge");

  @ArchTest
  static final ArchRule onlyTheCommandLineKnowsPicocli =
      noClasses()
          .that()
          .resideOutsideOfPackage("fi.koonti.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..")
          .because("use cases take data, not arguments");

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

  private static String[] with(String... more) {
    String[] all = new String[BASE.length + more.length];
    System.arraycopy(BASE, 0, all, 0, BASE.length);
    System.arraycopy(more, 0, all, BASE.length, more.length);
    return all;
  }
}
