package fi.koonti.usecase;

import fi.koonti.check.Expectation;
import fi.koonti.check.plan.PlanLint;
import fi.koonti.finding.Finding;
import fi.koonti.form.FormMail;
import fi.koonti.form.FormMaker;
import fi.koonti.form.FormOrder;
import fi.koonti.form.Split;
import fi.koonti.io.Written;
import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import fi.koonti.plan.Sector;
import fi.koonti.planbook.PlanReading;
import fi.koonti.submission.History;
import fi.koonti.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the forms of a period, one for each sector or for each part of one. */
public final class Generate {

  private Generate() {}

  /**
   * What was made.
   *
   * @param forms in plan order
   * @param findings what of the earlier workbooks and of the returned forms could not be used
   */
  public record Result(
      Plan plan, Period period, List<Form> forms, List<Finding> findings, Written written) {}

  /**
   * One form: what was wanted and where it is.
   *
   * @param mail the text that goes with it, or empty when none was wanted
   */
  public record Form(FormOrder order, Path file, Optional<Path> mail) {}

  /** Makes the forms; all of them or, when something stands in the way, none. */
  public static Result run(FormsWanted options, Progress progress) throws UseCaseException {
    PlanReading reading = Plans.read(options.plan());
    Plan plan = Plans.usable(options.plan(), reading);
    Period period = Plans.period(plan, options.period());
    List<Sector> sectors = Plans.sectors(plan, period, options.sectors());
    History history = PreviousReports.read(options.previous(), plan, period);
    Language own = plan.settings().language();
    Language language = options.language().orElse(own);
    Path folder = options.out().orElseGet(() -> FormsFolder.of(options.plan(), own));
    if (options.carry().isPresent()) {
      Folders.refuseAmongInputs(folder, List.of(options.carry().get()));
    }
    Expectation expected = new Expectation(plan, period);
    FormMaker maker = maker(options.templates(), language);
    List<FormOrder> orders =
        sectors.stream()
            .flatMap(sector -> orders(options.split(), plan, period, sector, history, language))
            .toList();
    List<Finding> titles = PlanLint.ofTitles(plan, reading.places());
    Set<Sector> drawn = orders.stream().map(FormOrder::sector).collect(Collectors.toSet());
    Making making = new Making(options, titles, history, folder, expected, maker, orders);
    return Fence.around(
        Carry.read(options.carry(), OwnFiles.none().reads(options.plan()), expected),
        returned -> making.written(Carry.of(returned, expected, drawn), progress),
        returned -> making.tried(Carry.of(returned, expected, drawn)));
  }

  /**
   * The forms in the making.
   *
   * @param titles what was found about titles of the plan
   */
  private record Making(
      FormsWanted options,
      List<Finding> titles,
      History history,
      Path folder,
      Expectation expected,
      FormMaker maker,
      List<FormOrder> orders) {

    /** Draws the forms to nowhere, to see what throws. */
    int tried(Carry.Result carry) throws UseCaseException {
      try {
        for (FormOrder order : orders) {
          maker.write(order.with(carry.carried()), OutputStream.nullOutputStream());
        }
        return orders.size();
      } catch (IOException e) {
        throw UseCaseException.because(UseCaseException.Kind.CANNOT_WRITE, e).with("path", folder);
      }
    }

    Result written(Carry.Result carry, Progress progress) throws UseCaseException {
      Period period = expected.period();
      Writing writing =
          new Writing(options.inTheWay())
              .reads(options.previous())
              .reads(options.plan())
              .reads(options.templates().files());
      Writing.Group files = writing.into(folder, "lomakkeet " + period.key());
      Writing.Group mails = writing.into(folder, "viestit " + period.key());
      List<Form> forms = new ArrayList<>();
      AtomicInteger made = new AtomicInteger();
      for (FormOrder blank : orders) {
        FormOrder order = blank.with(carry.carried());
        Path file =
            files.summedWorkbook(
                order.fileName(),
                content -> {
                  Optional<String> sum = maker.write(order, content);
                  progress.step(made.incrementAndGet(), orders.size());
                  return sum;
                });
        Optional<Path> mail =
            options.mail()
                ? Optional.of(mails.text(FormMail.fileName(order), FormMail.text(order)))
                : Optional.empty();
        forms.add(new Form(order, file, mail));
      }
      if (options.sectors().isEmpty()) {
        files.areAllWorkbooks();
        if (options.mail()) {
          mails.areAllDocuments();
        }
      }
      Written written = writing.write();
      List<Finding> findings =
          Stream.of(titles, history.findings(), carry.findings()).flatMap(List::stream).toList();
      return new Result(expected.plan(), period, List.copyOf(forms), findings, written);
    }
  }

  private static Stream<FormOrder> orders(
      Optional<Split> split,
      Plan plan,
      Period period,
      Sector sector,
      History history,
      Language language) {
    if (split.isEmpty()) {
      return Stream.of(new FormOrder(plan, period, sector, history, language));
    }
    return split.get().parts(plan, period, sector, language).stream()
        .map(part -> new FormOrder(plan, period, sector, Optional.of(part), history, language));
  }

  private static FormMaker maker(Templates templates, Language language) throws UseCaseException {
    FormMaker maker =
        new FormMaker(
            templates.open(Templates.Name.LOMAKE, language),
            templates.hangings(Templates.Name.LOMAKE, language));
    Templates.demandNothing(maker.missing(), Templates.Name.LOMAKE, language);
    return maker;
  }
}
