/**
 * What people do to forms, one small thing each, done to a good form; and the proof that nothing
 * which anyone filled is lost by it.
 */
package fi.koonti.damage;
