package fi.koonti.merge;

import fi.koonti.submission.SourceFile;
import fi.koonti.submission.Submission;
import java.time.LocalDate;
import java.util.List;

/** Whether a sector's newest return was saved by the day it was due. */
public enum Timeliness {
  /** On the day it was due or before, or nothing has been returned. */
  IN_TIME,
  /** After it. */
  LATE,
  /** Some file does not say when it was saved, and none is known to be late. */
  UNKNOWN;

  /** Days are those of Finland, so that the answer is the same on every machine. */
  static Timeliness of(List<Submission> forms, LocalDate due) {
    if (forms.stream().map(Submission::source).anyMatch(file -> isLate(file, due))) {
      return LATE;
    }
    boolean known = forms.stream().allMatch(form -> form.source().saved() != null);
    return known ? IN_TIME : UNKNOWN;
  }

  private static boolean isLate(SourceFile file, LocalDate due) {
    return file.day().filter(day -> day.isAfter(due)).isPresent();
  }
}
