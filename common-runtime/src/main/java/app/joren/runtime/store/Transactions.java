package app.joren.runtime.store;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Writes by transactions. */
public final class Transactions {

	/** Why a transaction may fail that would succeed a little later. */
	private static final Set<String> PASSING = Set.of("TransactionConflict", "ThrottlingError",
			"ProvisionedThroughputExceeded");

	/** What the others are told of which a part has failed. */
	private static final String NONE = "None";

	private Transactions() {
	}

	/**
	 * Writes all or nothing. The client itself does not try a canceled transaction again,
	 * as it does with other requests that were throttled.
	 */
	public static void write(DynamoDbClient client, List<TransactWriteItem> writes) {
		BackOff backOff = new BackOff();
		while (true) {
			try {
				client.transactWriteItems((transaction) -> transaction.transactItems(writes));
				return;
			}
			catch (TransactionCanceledException ex) {
				if (!isPassing(ex) || !backOff.pause()) {
					throw ex;
				}
			}
		}
	}

	private static boolean isPassing(TransactionCanceledException ex) {
		return ex.hasCancellationReasons() && ex.cancellationReasons()
			.stream()
			.map(CancellationReason::code)
			.filter(Objects::nonNull)
			.filter((code) -> !code.equals(NONE))
			.allMatch(PASSING::contains);
	}

}
