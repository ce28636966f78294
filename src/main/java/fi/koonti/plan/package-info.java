/**
 * What is asked of whom: periods, sectors and the tree down to indicators, as immutable records.
 */
package fi.koonti.plan;
