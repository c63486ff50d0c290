package app.joren.apps;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import app.joren.emulator.testing.OnEmulator;

import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A test of the service in all its modes, started by its own main. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OnEmulator
@AutoConfigureRestTestClient
@Import({ Crawler.class, Phone.class, Console.class })
@SpringBootTest(classes = AppsApplication.class, useMainMethod = SpringBootTest.UseMainMethod.ALWAYS,
		webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = { "apps.content.fresh=50ms",
				"apps.content.links-fresh=50ms", "apps.limits.device=100000", "apps.limits.address=100000" })
public @interface AppsTest {

}
