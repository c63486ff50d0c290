package app.joren.console.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import app.joren.console.ConsoleApplication;
import app.joren.emulator.testing.OnEmulator;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** A test of the console, started by its own main, with stand-ins for the services. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OnEmulator
@AutoConfigureMockMvc
@Import({ StandIns.class, Story.class })
@SpringBootTest(classes = ConsoleApplication.class, useMainMethod = SpringBootTest.UseMainMethod.ALWAYS,
		webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = { "console.admin.name=admin",
				"console.admin.password=" + ConsoleTest.PASSWORD, "server.servlet.session.cookie.name=joren-test" })
public @interface ConsoleTest {

	/** The admin's password. */
	String PASSWORD = "correct horse battery staple";

}
