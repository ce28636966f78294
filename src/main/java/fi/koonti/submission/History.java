package fi.koonti.submission;

import fi.koonti.finding.Finding;
import fi.koonti.plan.Field;
import fi.koonti.plan.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What earlier periods brought, as earlier consolidated workbooks tell it.
 *
 * @param periods from the earliest to the latest, each key once
 * @param samePeriod an earlier merge of the very period that is merged now, or empty
 * @param findings what could not be used, and why
 */
public record History(
    List<PreviousPeriod> periods, Optional<PreviousMerge> samePeriod, List<Finding> findings) {

  /** Nothing earlier is known. */
  public static final History NONE = new History(List.of());

  public History {
    periods = List.copyOf(periods);
    findings = List.copyOf(findings);
  }

  /** Earlier periods and nothing else. */
  public History(List<PreviousPeriod> periods) {
    this(periods, Optional.empty(), List.of());
  }

  /**
   * An earlier merge.
   *
   * @param file the name of its workbook
   * @param rows by indicator id
   * @param plan the plan as it was then, as far as the workbook tells
   */
  public record PreviousMerge(
      String file, Map<String, PreviousRow> rows, Optional<PreviousPlan> plan) {
    public PreviousMerge {
      rows = Map.copyOf(rows);
    }

    /** One that tells nothing of its plan. */
    public PreviousMerge(String file, Map<String, PreviousRow> rows) {
      this(file, rows, Optional.empty());
    }
  }

  /**
   * The plan as it was when a period was merged.
   *
   * @param version 1 and up
   * @param versionDate the day on which the version was decided, where the plan said it
   * @param targets the target levels by indicator id, as they were worded; empty where there was
   *     none
   * @param baselines the baselines likewise, as far as they are known
   */
  public record PreviousPlan(
      int version,
      Optional<LocalDate> versionDate,
      Map<String, String> targets,
      Map<String, String> baselines) {
    public PreviousPlan {
      targets = Map.copyOf(targets);
      baselines = Map.copyOf(baselines);
    }

    /** One of which no baselines are known. */
    public PreviousPlan(int version, Optional<LocalDate> versionDate, Map<String, String> targets) {
      this(version, versionDate, targets, Map.of());
    }

    /** The same without some indicators. */
    public PreviousPlan without(Collection<String> ids) {
      Map<String, String> left = new HashMap<>(targets);
      left.keySet().removeAll(ids);
      Map<String, String> bases = new HashMap<>(baselines);
      bases.keySet().removeAll(ids);
      return new PreviousPlan(version, versionDate, left, bases);
    }
  }

  /**
   * What a merge had about one indicator.
   *
   * @param texts what was answered, to the letter; a status is its code
   * @param file where the first of it came from; empty when nothing was answered
   */
  public record PreviousRow(Map<Field, String> texts, String file) {

    /** Nothing was answered. */
    public static final PreviousRow NOTHING = new PreviousRow(Map.of(), "");

    public PreviousRow {
      texts = Map.copyOf(texts);
    }

    /** What was answered; empty when nothing was. */
    public String text(Field field) {
      return texts.getOrDefault(field, "");
    }
  }

  /**
   * One earlier period.
   *
   * @param key {@code 2023-Q2}
   * @param end its last day
   * @param answers by indicator id
   * @param plan the plan as it was then, where that is known
   */
  public record PreviousPeriod(
      String key, LocalDate end, Map<String, HistoricAnswer> answers, Optional<PreviousPlan> plan) {
    public PreviousPeriod {
      answers = Map.copyOf(answers);
    }

    /** One of which the plan is not known. */
    public PreviousPeriod(String key, LocalDate end, Map<String, HistoricAnswer> answers) {
      this(key, end, answers, Optional.empty());
    }
  }

  /**
   * What was answered about one indicator.
   *
   * @param outcome its text; empty when there was none
   * @param number the number understood, or null
   * @param status or null when it was not answered
   * @param narrative empty when there was none, or when it is no longer known
   */
  public record HistoricAnswer(
      String outcome, @Nullable BigDecimal number, @Nullable Status status, String narrative) {}

  /** The latest period, or empty. */
  public Optional<PreviousPeriod> latest() {
    return periods.isEmpty() ? Optional.empty() : Optional.of(periods.get(periods.size() - 1));
  }

  /** What the latest period brought about an indicator, or empty. */
  public Optional<HistoricAnswer> latest(String indicatorId) {
    return latest().map(period -> period.answers().get(indicatorId));
  }
}
