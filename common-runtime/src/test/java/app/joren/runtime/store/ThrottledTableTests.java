package app.joren.runtime.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A table that does less than it was asked for, as DynamoDB does when it is busy. */
class ThrottledTableTests {

	@Test
	void asksAgainForWhatWasLeftOut() {
		Busy busy = new Busy(List.of());

		List<Item> items = new Table(busy, "pages")
			.get(IntStream.range(0, 250).mapToObj((number) -> Item.empty().with("address", "/" + number)).toList());

		assertThat(items.stream().map((item) -> item.text("address")).distinct()).hasSize(250);
		assertThat(busy.asked).allMatch((keys) -> keys <= 100).hasSizeGreaterThan(3);
	}

	@Test
	void writesATransactionAgainThatWasThrottled() {
		Busy busy = new Busy(List.of("ThrottlingError", "TransactionConflict"));

		Transactions.write(busy, List.of());

		assertThat(busy.written).isEqualTo(3);
	}

	@Test
	void givesUpATransactionWhoseConditionFailed() {
		Busy busy = new Busy(List.of("ConditionalCheckFailed"));

		assertThatExceptionOfType(TransactionCanceledException.class)
			.isThrownBy(() -> Transactions.write(busy, List.of()));
		assertThat(busy.written).isOne();
	}

	private static final class Busy implements DynamoDbClient {

		private static final int READ = 40;

		private final List<Integer> asked = new ArrayList<>();

		private final List<String> reasons;

		private int written;

		Busy(List<String> reasons) {
			this.reasons = reasons;
		}

		@Override
		public BatchGetItemResponse batchGetItem(Consumer<BatchGetItemRequest.Builder> request) {
			BatchGetItemRequest.Builder builder = BatchGetItemRequest.builder();
			request.accept(builder);
			List<Map<String, AttributeValue>> keys = builder.build().requestItems().values().iterator().next().keys();
			this.asked.add(keys.size());
			int read = Math.min(READ, keys.size());
			BatchGetItemResponse.Builder answer = BatchGetItemResponse.builder()
				.responses(Map.of("pages", keys.subList(0, read)));
			if (read < keys.size()) {
				answer.unprocessedKeys(
						Map.of("pages", KeysAndAttributes.builder().keys(keys.subList(read, keys.size())).build()));
			}
			return answer.build();
		}

		@Override
		public TransactWriteItemsResponse transactWriteItems(Consumer<TransactWriteItemsRequest.Builder> request) {
			if (this.written++ < this.reasons.size()) {
				throw TransactionCanceledException.builder()
					.cancellationReasons(CancellationReason.builder().code("None").build(),
							CancellationReason.builder().code(this.reasons.get(this.written - 1)).build())
					.build();
			}
			return TransactWriteItemsResponse.builder().build();
		}

		@Override
		public String serviceName() {
			return "dynamodb";
		}

		@Override
		public void close() {
			// Nothing is open.
		}

	}

}
