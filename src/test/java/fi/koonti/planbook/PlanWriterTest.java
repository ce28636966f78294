package fi.koonti.planbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.finding.FindingCode;
import fi.koonti.fixture.PlanLike;
import fi.koonti.layout.PlanSheet;
import fi.koonti.maker.TemplateMaker;
import fi.koonti.opc.FileLimits;
import fi.koonti.plan.Plan;
import fi.koonti.plan.PlanIdentity;
import fi.koonti.plan.RuleChoice;
import fi.koonti.plan.RuleChoices;
import fi.koonti.plan.UsedIds;
import fi.koonti.template.Template;
import fi.koonti.template.TemplateException;
import fi.koonti.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanWriterTest {

  @TempDir Path folder;

  private static Template template(Language language) throws TemplateException {
    String suffix = language == Language.FI ? "" : "_" + language.code();
    return Template.open(TemplateMaker.all().get("suunnitelma" + suffix + ".xlsx"));
  }

  private PlanReading read(byte[] workbook) throws IOException {
    Path file = Files.write(folder.resolve("poured.xlsx"), workbook);
    return new PlanReader(FileLimits.defaults()).read(file, "poured.xlsx");
  }

  private static Plan withoutHash(Plan plan) {
    PlanIdentity own = plan.identity();
    return PlanLike.of(plan).identity(new PlanIdentity(own.id(), own.version(), "")).build();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theTemplateHasWhatAPlanNeeds(Language language) throws TemplateException {
    assertEquals(List.of(), template(language).faults());
    assertEquals(List.of(), PlanWriter.missing(template(language)));
  }

  @Test
  void aPlanComesBackAsItWasWritten() throws IOException, TemplateException {
    Path pori = PoriPlanFile.file().in(folder);
    Plan plan =
        new PlanReader(FileLimits.defaults()).read(pori, "suunnitelma.xlsx").plan().orElseThrow();
    PlanReading again = read(PlanWriter.write(plan, template(Language.FI)));
    assertEquals(List.of(), again.findings());
    Plan expected =
        PlanLike.of(plan).usedIds(UsedIds.NONE.withIndicators(plan.indicators())).build();
    assertEquals(withoutHash(expected), withoutHash(again.plan().orElseThrow()));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatAMunicipalityMadeOfTheRulesComesBack(Language language)
      throws IOException, TemplateException {
    Plan pori =
        new PlanReader(FileLimits.defaults())
            .read(PlanFile.small(language).in(folder), "suunnitelma.xlsx")
            .plan()
            .orElseThrow();
    RuleChoices rules =
        new RuleChoices(
            Map.of(
                FindingCode.DEADLINE_GONE,
                RuleChoice.ERROR,
                FindingCode.NARRATIVE_REPEATED,
                RuleChoice.OFF));
    Plan own = PlanLike.of(pori).rules(rules).build();
    assertEquals(
        rules, read(PlanWriter.write(own, template(language))).plan().orElseThrow().rules());
  }

  @Test
  void aTemplateOlderThanTheSheetOfRulesServes() throws IOException, TemplateException {
    byte[] older;
    try (XSSFWorkbook workbook =
            new XSSFWorkbook(
                new ByteArrayInputStream(TemplateMaker.all().get("suunnitelma.xlsx")));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      workbook.removeName(workbook.getName("rivi." + PlanSheet.RULES.kind()));
      workbook.write(out);
      older = out.toByteArray();
    }
    Template template = Template.open(older);
    assertEquals(List.of(), PlanWriter.missing(template));
    assertEquals(
        List.of(FindingCode.PLAN_SETTING_MISSING),
        read(PlanWriter.write(EmptyPlan.of(2024, Language.FI), template)).findings().stream()
            .map(finding -> finding.code())
            .toList());
  }

  @Test
  void theSamePlanGivesTheSameBytes() throws TemplateException {
    Plan plan = EmptyPlan.of(2024, Language.FI);
    assertArrayEquals(
        PlanWriter.write(plan, template(Language.FI)),
        PlanWriter.write(plan, template(Language.FI)));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void anEmptyPlanLacksNothingButTheOrganisation(Language language)
      throws IOException, TemplateException {
    PlanReading reading = read(PlanWriter.write(EmptyPlan.of(2024, language), template(language)));
    assertEquals(
        List.of(FindingCode.PLAN_SETTING_MISSING),
        reading.findings().stream().map(finding -> finding.code()).toList());
    assertEquals(4, EmptyPlan.of(2024, language).periods().size());
    assertEquals("2024-04-28", EmptyPlan.of(2024, language).periods().get(0).due().toString());
  }
}
