package app.joren.crawler.webapi;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** The body of a ping, which anybody may send: more than so much of it is refused. */
final class PingBody extends FilterInputStream {

	private long left;

	PingBody(InputStream body, long most) {
		super(body);
		this.left = most;
	}

	@Override
	public int read() throws IOException {
		int read = super.read();
		count((read < 0) ? 0 : 1);
		return read;
	}

	@Override
	public int read(byte[] into, int offset, int length) throws IOException {
		int read = super.read(into, offset, length);
		count(Math.max(0, read));
		return read;
	}

	private void count(int read) {
		this.left -= read;
		if (this.left < 0) {
			throw new ErrorResponseException(HttpStatus.CONTENT_TOO_LARGE, ProblemDetail
				.forStatusAndDetail(HttpStatus.CONTENT_TOO_LARGE, "The body is longer than what is taken here."), null);
		}
	}

}
