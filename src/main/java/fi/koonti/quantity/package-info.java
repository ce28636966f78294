/**
 * Numbers, units, bounds, scales, days and periods as people write them: {@link
 * fi.koonti.quantity.LevelReader} turns a text into a value, or into a question. Knows no plan.
 */
package fi.koonti.quantity;
