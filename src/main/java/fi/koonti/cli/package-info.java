/**
 * The command line: options become one use case, its result becomes lines and an exit code. The
 * only place that prints.
 *
 * <p>Entry points: {@link fi.koonti.cli.Main}, {@link fi.koonti.cli.Koonti}.
 */
package fi.koonti.cli;
