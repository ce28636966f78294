package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.submission.Submission;
import java.util.List;

/** A rule about a returned form as a whole. */
interface FormRule {

  /** What the rule finds; nothing when the form is fine. */
  List<Finding> check(Submission submission, Expectation expected);
}
