/**
 * Changes cells and sheets of somebody's workbook between its tags; everything else stays as it
 * lies, byte for byte. Knows nothing of plans and forms.
 *
 * <p>Entry point: {@link fi.koonti.edit.EditedWorkbook}.
 */
package fi.koonti.edit;
