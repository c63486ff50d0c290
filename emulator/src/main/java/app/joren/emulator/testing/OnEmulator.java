package app.joren.emulator.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a Spring test the emulator with a stack made from the template of the state, and
 * the properties by which a service finds them ({@code AWS_ENDPOINT_URL},
 * {@code joren.prefix}, {@code joren.service.secret}). Test classes with the same
 * configuration share one context, as always, and with it one stack: they use ids of
 * their own.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnEmulator {

}
