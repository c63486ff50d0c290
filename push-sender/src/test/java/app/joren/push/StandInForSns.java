package app.joren.push;

import java.util.Map;

import app.joren.emulator.push.PushStandIn;
import app.joren.emulator.testing.SharedEmulator;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Starts a stand-in for SNS with a test's context, and tells the service where it is. */
class StandInForSns implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		String queue = context.getEnvironment().getRequiredProperty("joren.prefix") + "-push-events";
		PushStandIn standIn = PushStandIn.start(new PushStandIn.Settings(0, SharedEmulator.endpoint(), queue, true));
		context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("standIn",
					Map.of("push.gateway.endpoint", standIn.endpoint(), "push.gateway.timeout", "2s")));
		((GenericApplicationContext) context).registerBean(PushStandIn.class, () -> standIn);
	}

}
