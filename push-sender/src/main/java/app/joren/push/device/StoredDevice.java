package app.joren.push.device;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A device with what is known of it beside its reader's wishes.
 *
 * @param device the device
 * @param secretHash of the secret by which its phone proves itself
 * @param tokenHash of the token that the phone has last handed over
 * @param registered when that was made sure of at the gateway
 * @param died when the gateway said that nothing goes there any more
 * @param due when it is to be forgotten
 */
public record StoredDevice(Device device, String secretHash, String tokenHash, Instant registered,
		@Nullable Instant died, Instant due) {

	/**
	 * Whether nothing has to be asked of the gateway, since all is as it was not long
	 * ago.
	 */
	boolean isFresh(Installation installation, Instant oldest) {
		return this.died == null && this.registered.isAfter(oldest)
				&& this.tokenHash.equals(Secrets.hash(installation.token()))
				&& this.device.platform() == installation.platform()
				&& this.device.environment() == installation.environment();
	}

	StoredDevice with(Device newDevice) {
		return new StoredDevice(newDevice, this.secretHash, this.tokenHash, this.registered, this.died, this.due);
	}

}
