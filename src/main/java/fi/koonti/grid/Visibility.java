package fi.koonti.grid;

/** Whether a person sees a sheet. */
public enum Visibility {
  VISIBLE,
  /** Can be shown again from the menu. */
  HIDDEN,
  /** Only a program shows it again. */
  VERY_HIDDEN;

  /**
   * Of the {@code state} attribute; what is not known is shown, so that nothing hides by a typo.
   */
  static Visibility of(String state) {
    if (state == null) {
      return VISIBLE;
    }
    return switch (state) {
      case "hidden" -> HIDDEN;
      case "veryHidden" -> VERY_HIDDEN;
      default -> VISIBLE;
    };
  }
}
