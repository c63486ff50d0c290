package app.joren.emulator.rude;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Good and bad ways to answer. */
public final class Manners {

	private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

	private static final Duration DRIP = Duration.ofMillis(50);

	private Manners() {
	}

	/** Exactly this head and body. */
	public static Route answer(String head, byte[] body) {
		return (question, out) -> {
			write(out, head.strip().replace("\n", "\r\n") + "\r\n\r\n");
			out.write(body);
		};
	}

	/** A good answer. */
	public static Route page(String headers, byte[] body) {
		return answer(("HTTP/1.1 200 OK\nContent-Length: " + body.length + "\n" + headers).strip(), body);
	}

	/** A page in HTML. */
	public static Route html(String html) {
		return page("Content-Type: text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
	}

	/** A status without a body. */
	public static Route status(int status, String headers) {
		return answer(("HTTP/1.1 " + status + " So\nContent-Length: 0\n" + headers).strip(), new byte[0]);
	}

	/** These characters, each as one byte, and then the end of the connection. */
	public static Route raw(String bytes) {
		return (question, out) -> {
			write(out, bytes);
			out.flush();
			throw new IOException("That was all");
		};
	}

	/** These characters, each as one byte, and then a reset. */
	public static Route reset(String bytes) {
		return (question, out) -> {
			write(out, bytes);
			out.flush();
			LockSupport.parkNanos(DRIP.toNanos());
			throw new Route.Reset();
		};
	}

	/** These characters, and then nothing more, though the connection stays open. */
	public static Route silence(String bytes) {
		return (question, out) -> {
			write(out, bytes);
			out.flush();
			LockSupport.parkNanos(Duration.ofMinutes(1).toNanos());
		};
	}

	/** A body that comes byte by byte. */
	public static Route slowBody() {
		return drip(OK + "\r\n");
	}

	/** A header that comes byte by byte. */
	public static Route slowHead() {
		return drip("HTTP/1.1 200 OK\r\nX: ");
	}

	/** A body without an end. */
	public static Route endlessBody() {
		return endless(OK + "\r\n", "<p>And on it goes.");
	}

	/** Chunks without an end. */
	public static Route endlessChunks() {
		return endless(OK + "Transfer-Encoding: chunked\r\n\r\n", "1000\r\n" + "x".repeat(0x1000) + "\r\n");
	}

	/** Headers without an end. */
	public static Route endlessHeaders() {
		return endless(OK, "X-Again: and again\r\n");
	}

	/** One header without an end. */
	public static Route endlessLine() {
		return endless(OK + "X: ", "and again ");
	}

	/** Answers that announce the answer, without an end. */
	public static Route endlessHints() {
		return endless("", "HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n");
	}

	private static Route drip(String head) {
		return (question, out) -> {
			write(out, head);
			while (true) {
				out.write('x');
				out.flush();
				LockSupport.parkNanos(DRIP.toNanos());
			}
		};
	}

	private static Route endless(String head, String again) {
		return (question, out) -> {
			write(out, head);
			while (true) {
				write(out, again.repeat(100));
			}
		};
	}

	private static void write(OutputStream out, String bytes) throws IOException {
		out.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
	}

}
