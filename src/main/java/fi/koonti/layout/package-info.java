/**
 * Where everything sits: sheets, columns, names and the identity inside the files. The only
 * geometry in the program; the drawing and the reading side share nothing else.
 *
 * <p>Entry points: {@link fi.koonti.layout.FormColumn}, {@link fi.koonti.layout.DataColumn}, {@link
 * fi.koonti.layout.PlanColumn}.
 */
package fi.koonti.layout;
