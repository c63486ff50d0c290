package app.joren.push.gateway;

import java.time.Instant;

import app.joren.push.device.Device;
import app.joren.push.payload.Push;

/** The way to the phones. */
public interface PushGateway {

	/**
	 * Hands a push over. Accepted is not delivered.
	 * @return what became of it; no failure of the gateway is thrown
	 */
	Handover send(Device device, Push push);

	/**
	 * Whether the gateway has taken a push to the device since a moment, by its own
	 * records. This settles what is not known after a worker died between handing over
	 * and writing it down; the records may come some seconds late.
	 */
	boolean hasTaken(Device device, Instant since);

}
