package fi.koonti.usecase;

import fi.koonti.finding.FindingCode;
import fi.koonti.io.Comparison;
import fi.koonti.io.InTheWay;
import fi.koonti.merge.MergedReport;
import fi.koonti.text.Language;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What a merge is to write; beside the consolidated workbook nothing, unless it is named. */
public final class MergeOutputs {

  /** What can be made beside the workbook. */
  public enum Kind {
    /** The Word report. */
    DOCUMENT,
    /** A folder for an annex for each sector. */
    ANNEXES,
    JSON,
    /** A folder for tables of comma-separated values. */
    TABLES,
    /** A folder for copies of what is to be corrected. */
    COPIES
  }

  private final Path workbook;
  private final Map<Kind, Path> others;
  private final boolean published;
  private final boolean strict;
  private final Optional<Language> language;
  private final Templates templates;
  private final InTheWay inTheWay;

  private MergeOutputs(Builder wanted) {
    this.workbook = wanted.workbook;
    this.others = new EnumMap<>(wanted.others);
    this.published = wanted.published;
    this.strict = wanted.strict;
    this.language = wanted.language;
    this.templates = wanted.templates;
    this.inTheWay = wanted.inTheWay;
  }

  /** The consolidated workbook, in the language of the plan and the program's own templates. */
  public static Builder of(Path workbook) {
    return new Builder(workbook);
  }

  /** Puts the wishes together. */
  public static final class Builder {

    private final Path workbook;
    private final Map<Kind, Path> others = new EnumMap<>(Kind.class);
    private boolean published;
    private boolean strict;
    private Optional<Language> language = Optional.empty();
    private Templates templates = Templates.carried();
    private InTheWay inTheWay = InTheWay.REFUSE;

    private Builder(Path workbook) {
      this.workbook = workbook;
    }

    /** Something beside the workbook. */
    public Builder with(Kind kind, Path place) {
      others.put(kind, place);
      return this;
    }

    /** The same, if it is wanted. */
    public Builder with(Kind kind, Optional<Path> place) {
      place.ifPresent(one -> with(kind, one));
      return this;
    }

    /**
     * Whether workbook and document are for the public: without machine sheets, findings, names of
     * files and of contacts.
     */
    public Builder published(boolean wanted) {
      published = wanted;
      return this;
    }

    /** Whether errors keep everything from being written. */
    public Builder strict(boolean wanted) {
      strict = wanted;
      return this;
    }

    /** Another language than the plan's. */
    public Builder language(Optional<Language> wanted) {
      language = wanted;
      return this;
    }

    public Builder templates(Templates wanted) {
      templates = wanted;
      return this;
    }

    public Builder inTheWay(InTheWay wanted) {
      inTheWay = wanted;
      return this;
    }

    public MergeOutputs build() {
      return new MergeOutputs(this);
    }
  }

  /** Whether nothing forbids that workbook, document and tables are made of this. */
  public boolean areFitFor(MergedReport merged) {
    return !(strict && merged.hasErrors()) && !tellsOfPersons(merged);
  }

  /** Whether the public would read what may be somebody's personal identity code. */
  public boolean tellsOfPersons(MergedReport merged) {
    return published
        && merged.findings().stream()
            .anyMatch(one -> one.code() == FindingCode.PERSONAL_CODE_IN_ANSWER);
  }

  /** These too may lie among the returns, from an earlier run. */
  OwnFiles among(OwnFiles own) {
    own.makes(workbook, Writing.WORKBOOK);
    place(Kind.DOCUMENT).ifPresent(file -> own.makes(file, Comparison.BYTES));
    place(Kind.JSON).filter(file -> file.toString().endsWith(".json")).ifPresent(own::reads);
    return own;
  }

  /** The language of what is made. */
  Language languageOf(MergedReport merged) {
    return language.orElseGet(() -> merged.plan().settings().language());
  }

  Path workbook() {
    return workbook;
  }

  /** Where something is made beside the workbook, if it is. */
  public Optional<Path> place(Kind kind) {
    return Optional.ofNullable(others.get(kind));
  }

  boolean published() {
    return published;
  }

  /** Whether a language is wanted whatever the plan says. */
  boolean hasLanguage() {
    return language.isPresent();
  }

  Templates templates() {
    return templates;
  }

  InTheWay inTheWay() {
    return inTheWay;
  }
}
