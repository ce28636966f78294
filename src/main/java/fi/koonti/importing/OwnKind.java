package fi.koonti.importing;

/** The program's own workbooks of which no plan is made, since there is one already. */
public enum OwnKind {
  FORM,
  PLAN
}
