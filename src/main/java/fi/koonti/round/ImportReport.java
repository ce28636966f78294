package fi.koonti.round;

import fi.koonti.file.SafeFile;
import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.legacy.CannotImport;
import fi.koonti.legacy.Draft;
import fi.koonti.legacy.ImportNote;
import fi.koonti.legacy.ReportImport;
import fi.koonti.place.Place;
import fi.koonti.plan.Plan;
import fi.koonti.planbook.KeptFile;
import fi.koonti.planbook.PlanWriter;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a plan of an old report. */
public final class ImportReport {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

  private ImportReport() {}

  /**
   * What is wanted.
   *
   * @param year of the plan, or null for that of the report's name
   * @param thisYear where the name has none either
   * @param codes of the sectors in the order of the report; more may be there than are given
   * @param out the plan
   */
  public record Options(
      Path report, Integer year, int thisYear, List<String> codes, Path out, Language language) {}

  /**
   * What was made.
   *
   * @param note the text beside the plan
   * @param kept where a plan that stood there before is kept; empty when there was none, or the
   *     same
   * @param findings what a person must look at, in the order of the report
   * @param check what was found in the plan itself
   */
  public record Result(
      Path note, Optional<Path> kept, List<Finding> findings, CheckPlan.Result check) {}

  /** Reads the report, and writes the plan and the note beside it. */
  public static Result run(Options options) throws Trouble {
    Path note = note(options);
    refuseUnfit(options, note);
    String report = options.report().getFileName().toString();
    Draft draft = read(options, report);
    ImportedPlan imported = new ImportedPlan(report, draft, options.codes(), options.language());
    List<Finding> findings = new ArrayList<>();
    Plan plan = imported.make(year(options, report, findings));
    findings.addAll(imported.findings());
    findings.addAll(draft.findings());
    byte[] workbook =
        PlanWriter.write(plan, new Moulds(null).open(Moulds.Name.SUUNNITELMA, options.language()));
    String text =
        ImportNote.text(
            report,
            options.out().getFileName().toString(),
            findings,
            draft.leftovers(),
            options.language());
    Optional<Path> kept = write(options, workbook, note, text);
    return new Result(note, kept, List.copyOf(findings), CheckPlan.run(options.out()));
  }

  private static Draft read(Options options, String report) throws Trouble {
    try {
      return ReportImport.read(options.report(), report, options.language());
    } catch (CannotImport e) {
      throw Trouble.of(Trouble.Kind.UNUSABLE_REPORT)
          .with("report", report)
          .with(List.of(e.finding()));
    }
  }

  private static int year(Options options, String report, List<Finding> findings) {
    if (options.year() != null) {
      return options.year();
    }
    Matcher named = YEAR.matcher(report);
    int year = named.find() ? Integer.parseInt(named.group()) : options.thisYear();
    findings.add(
        Finding.of(FindingCode.IMPORT_YEAR_ASSUMED, Place.of(report)).withValue("" + year));
    return year;
  }

  /** {@code suunnitelma.tuonti.txt} beside {@code suunnitelma.xlsx}. */
  private static Path note(Options options) {
    String name = options.out().getFileName().toString();
    String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    String word = Texts.of(ImportReport.class, "round", options.language()).get("file.import-note");
    return options.out().resolveSibling(stem + "." + word + ".txt");
  }

  private static void refuseUnfit(Options options, Path note) throws Trouble {
    if (!Files.isRegularFile(options.report())) {
      throw Trouble.of(Trouble.Kind.NO_SUCH_PATH).with("path", options.report());
    }
    for (Path output : List.of(options.out(), note)) {
      if (Files.isDirectory(output)) {
        throw Trouble.of(Trouble.Kind.OUTPUT_IS_FOLDER).with("path", output);
      }
      if (Folders.isSame(output, options.report())) {
        throw Trouble.of(Trouble.Kind.OUTPUT_IS_INPUT).with("path", output);
      }
    }
  }

  /** A plan that is there already may be a coordinator's work: it is kept beside the new one. */
  private static Optional<Path> write(Options options, byte[] workbook, Path note, String text)
      throws Trouble {
    Path out = options.out();
    Folders.madeFor(out);
    try {
      Optional<Path> kept = Optional.empty();
      byte[] before = Files.exists(out) ? Files.readAllBytes(out) : workbook;
      if (!Arrays.equals(before, workbook)) {
        kept = Optional.of(KeptFile.nameBeside(out, options.language()));
        SafeFile.write(kept.get(), content -> content.write(before));
      }
      SafeFile.write(out, content -> content.write(workbook));
      SafeFile.write(note, content -> content.write(text.getBytes(StandardCharsets.UTF_8)));
      return kept;
    } catch (IOException e) {
      throw Trouble.because(Trouble.Kind.CANNOT_WRITE, e).with("path", out);
    }
  }
}
