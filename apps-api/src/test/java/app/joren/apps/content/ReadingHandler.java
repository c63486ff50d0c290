package app.joren.apps.content;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import org.reactivestreams.Publisher;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.async.SdkAsyncHttpResponseHandler;
import software.amazon.awssdk.utils.BinaryUtils;

/** Reads an answer whole. */
final class ReadingHandler implements SdkAsyncHttpResponseHandler {

	private final ByteArrayOutputStream body = new ByteArrayOutputStream();

	private volatile int status;

	@Override
	public void onHeaders(SdkHttpResponse headers) {
		this.status = headers.statusCode();
	}

	@Override
	public void onStream(Publisher<ByteBuffer> stream) {
		SdkPublisher.adapt(stream).subscribe((part) -> this.body.writeBytes(BinaryUtils.copyBytesFrom(part)));
	}

	@Override
	public void onError(Throwable error) {
		throw new AssertionError(error);
	}

	int status() {
		return this.status;
	}

	String text() {
		return this.body.toString(StandardCharsets.UTF_8);
	}

}
