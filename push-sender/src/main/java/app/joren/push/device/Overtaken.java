package app.joren.push.device;

import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Repeats writes that another write has overtaken: two installs want one endpoint. */
final class Overtaken {

	private static final int TRIES = 5;

	private Overtaken() {
	}

	static void repeat(Runnable write) {
		for (int left = TRIES;; left--) {
			try {
				write.run();
				return;
			}
			catch (TransactionCanceledException ex) {
				if (left == 1) {
					throw new DeviceNotFound();
				}
			}
		}
	}

}
