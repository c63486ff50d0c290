package app.joren.local.suite;

import java.net.URI;

import app.joren.emulator.Emulator;
import app.joren.emulator.EmulatorUnavailable;
import app.joren.emulator.StateStack;
import app.joren.emulator.push.PushStandIn;
import org.springframework.context.ApplicationContext;

/** A running suite: the emulator, the stand-in for SNS, and all services. */
public final class Suite implements AutoCloseable {

	private final Stopping stopping;

	private final Emulator emulator;

	private final ServiceArguments arguments;

	private final RunningServices services;

	private Suite(Stopping stopping, Emulator emulator, ServiceArguments arguments, RunningServices services) {
		this.stopping = stopping;
		this.emulator = emulator;
		this.arguments = arguments;
		this.services = services;
	}

	/**
	 * Starts a suite and waits until it is ready.
	 * @param settings how it is run
	 * @return the running suite
	 */
	public static Suite start(SuiteSettings settings) {
		Stopping stopping = new Stopping();
		try {
			return start(settings, stopping);
		}
		catch (SuiteProblem | EmulatorUnavailable ex) {
			stopping.close();
			throw ex;
		}
		catch (RuntimeException ex) {
			stopping.close();
			throw new SuiteProblem("The suite did not start: " + ex.getMessage(), ex);
		}
	}

	private static Suite start(SuiteSettings settings, Stopping stopping) {
		SuiteHome home = stopping.add(SuiteHome.take(settings.folder()));
		settings.ports().requireFree();
		Emulator emulator = stopping.add(emulator(settings, home));
		new StateStack(emulator.endpoint(), settings.workplace().stateTemplate()).apply(ServiceArguments.PREFIX);
		stopping.add(PushStandIn.start(phones(settings, emulator)));
		ServiceArguments arguments = new ServiceArguments(settings, emulator.endpoint(), home);
		RunningServices services = stopping.add(new RunningServices());
		services.start(arguments);
		return new Suite(stopping, emulator, arguments, services);
	}

	private static Emulator emulator(SuiteSettings settings, SuiteHome home) {
		int port = settings.ports().of(Ports.EMULATOR);
		return settings.keep() ? Emulator.persistent(settings.workplace(), home.data(), port)
				: Emulator.forgetful(settings.workplace(), port);
	}

	/** An app that was made a moment ago has its platform applications at once. */
	private static PushStandIn.Settings phones(SuiteSettings settings, Emulator emulator) {
		return new PushStandIn.Settings(settings.ports().of(Ports.PHONES), emulator.endpoint(),
				ServiceArguments.PREFIX + "-push-events", true);
	}

	/** Where a service answers, for example {@code console}. */
	public URI address(String service) {
		return this.arguments.address(service);
	}

	/**
	 * A client of a service, as the other services have one.
	 * @param <T> the contract
	 * @param contract the contract
	 * @param service the service that offers it
	 */
	public <T> T client(Class<T> contract, String service) {
		return ServiceClient.of(contract, address(service), service, this.services.named(service));
	}

	/** A service's beans, for what has no other door. */
	public ApplicationContext service(String name) {
		return this.services.named(name);
	}

	/** How to sign in at the console. */
	public AdminAccount admin() {
		return this.arguments.admin();
	}

	/** The emulator. */
	public Emulator emulator() {
		return this.emulator;
	}

	/** Stops everything in good order. */
	@Override
	public void close() {
		this.stopping.close();
	}

}
