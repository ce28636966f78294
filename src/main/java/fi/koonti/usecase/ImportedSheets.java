package fi.koonti.usecase;

import fi.koonti.importing.ImportedReport;
import fi.koonti.importing.ImportedReport.OldAnswer;
import fi.koonti.importing.ImportedReport.OpenQuestion;
import fi.koonti.layout.PlanColumn;
import fi.koonti.planbook.ImportSheets;
import fi.koonti.text.Language;
import java.util.EnumMap;
import java.util.Map;

/** What an imported report has beside its plan, as rows of the plan workbook. */
final class ImportedSheets {

  private ImportedSheets() {}

  static ImportSheets of(ImportedReport report, Language language) {
    return new ImportSheets(
        report.questions().stream().map(one -> question(one, language)).toList(),
        report.answers().stream().map(ImportedSheets::answer).toList());
  }

  private static Map<PlanColumn, String> question(OpenQuestion question, Language language) {
    Map<PlanColumn, String> row = new EnumMap<>(PlanColumn.class);
    row.put(PlanColumn.QUESTION_ID, String.join(", ", question.ids()));
    row.put(
        PlanColumn.QUESTION_COLUMN,
        question.column().map(column -> column.heading(language)).orElse(""));
    row.put(PlanColumn.QUESTION_PROPOSAL, question.proposal());
    row.put(PlanColumn.QUESTION_SOURCE, question.source());
    row.put(PlanColumn.QUESTION_PLACE, question.place());
    return row;
  }

  private static Map<PlanColumn, String> answer(OldAnswer answer) {
    Map<PlanColumn, String> row = new EnumMap<>(PlanColumn.class);
    row.put(PlanColumn.ANSWER_ID, answer.id());
    row.putAll(answer.texts());
    row.put(PlanColumn.ANSWER_PLACE, answer.place());
    return row;
  }
}
