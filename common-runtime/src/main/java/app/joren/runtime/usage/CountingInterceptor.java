package app.joren.runtime.usage;

import java.util.List;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.s3.model.S3Request;
import software.amazon.awssdk.services.sqs.model.SqsRequest;

/**
 * Counts requests to AWS, each try of them, for the work that makes them. The SDK finds
 * it by a file of its own. Units of DynamoDB are estimated by the sizes of requests and
 * answers, since asking for them makes every answer longer.
 */
public final class CountingInterceptor implements ExecutionInterceptor {

	private static final ExecutionAttribute<@Nullable Meter> METER = new ExecutionAttribute<>("JorenMeter");

	private static final long READ_UNIT = 4096;

	private static final long WRITE_UNIT = 1024;

	/** Answers of asynchronous clients come on threads that know no meter. */
	@Override
	public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
		attributes.putAttribute(METER, Meter.current());
	}

	@Override
	public void afterTransmission(Context.AfterTransmission context, ExecutionAttributes attributes) {
		Meter meter = attributes.getAttribute(METER);
		if (meter == null) {
			return;
		}
		switch (context.request()) {
			case DynamoDbRequest request -> table(meter, request, context);
			case S3Request _ -> object(meter, context);
			case SqsRequest _ -> Meter.add(meter, Resource.QUEUE_REQUESTS, 1);
			case SdkRequest _ -> {
				// Nothing else costs anything worth mentioning.
			}
		}
	}

	private static void table(Meter meter, DynamoDbRequest request, Context.AfterTransmission context) {
		long kibibytes = length(context.httpRequest().firstMatchingHeader("Content-Length").orElse("0")) / WRITE_UNIT;
		switch (request) {
			case TransactWriteItemsRequest write ->
				Meter.add(meter, Resource.TABLE_WRITES, 2 * Math.max(write.transactItems().size(), kibibytes));
			case BatchWriteItemRequest write -> Meter.add(meter, Resource.TABLE_WRITES,
					Math.max(write.requestItems().values().stream().mapToLong(List::size).sum(), kibibytes));
			case PutItemRequest _, UpdateItemRequest _, DeleteItemRequest _ ->
				Meter.add(meter, Resource.TABLE_WRITES, Math.max(1, kibibytes));
			default -> Meter.add(meter, Resource.TABLE_READS,
					1 + length(context.httpResponse().firstMatchingHeader("Content-Length").orElse("0")) / READ_UNIT);
		}
	}

	private static void object(Meter meter, Context.AfterTransmission context) {
		SdkHttpMethod method = context.httpRequest().method();
		boolean reads = method == SdkHttpMethod.GET || method == SdkHttpMethod.HEAD;
		Meter.add(meter, reads ? Resource.OBJECT_READS : Resource.OBJECT_WRITES, 1);
		if (method == SdkHttpMethod.PUT) {
			context.requestBody()
				.flatMap((body) -> body.optionalContentLength())
				.ifPresent((length) -> Meter.add(meter, Resource.BYTES_KEPT, length));
		}
	}

	private static long length(String header) {
		return header.matches("\\d{1,12}") ? Long.parseLong(header) : 0;
	}

}
