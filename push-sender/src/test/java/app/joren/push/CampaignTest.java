package app.joren.push;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import app.joren.emulator.testing.OnEmulator;

import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A test of the service in all its modes with phones in memory, started by its own main.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OnEmulator
@AutoConfigureRestTestClient
@Import({ TestPush.class, Console.class })
@SpringBootTest(classes = PushApplication.class, useMainMethod = SpringBootTest.UseMainMethod.ALWAYS,
		webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "push.sending.part=10", "push.sending.watch=300ms", "push.sending.pace=100ms",
				"push.sending.lease=3s", "push.sending.handover=1s", "push.sending.grace=300ms",
				"push.sending.sign=50ms", "push.sending.back-off=10ms" })
public @interface CampaignTest {

}
