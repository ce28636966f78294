/**
 * What is asked of whom: periods, sectors and the tree down to indicators, as immutable records;
 * and the reading of levels ({@code n. 40 pv}) as values.
 *
 * <p>Entry point for texts that hold values: {@link fi.koonti.plan.LevelReader}.
 */
package fi.koonti.plan;
