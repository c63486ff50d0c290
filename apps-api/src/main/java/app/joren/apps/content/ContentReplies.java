package app.joren.apps.content;

import java.time.Duration;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Sends an answer, or only the news that it is as before. */
@Component
class ContentReplies {

	private final ContentSettings settings;

	ContentReplies(ContentSettings settings) {
		this.settings = settings;
	}

	ResponseEntity<byte[]> list(HttpServletRequest request, Answer answer) {
		return reply(request, answer, this.settings.listsMaxAge());
	}

	ResponseEntity<byte[]> article(HttpServletRequest request, Answer answer) {
		return reply(request, answer, this.settings.articlesMaxAge());
	}

	private ResponseEntity<byte[]> reply(HttpServletRequest request, Answer answer, Duration maxAge) {
		boolean compressed = acceptsGzip(request);
		ResponseEntity.BodyBuilder reply = ResponseEntity
			.status(isKnown(request, answer) ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
			.eTag(answer.quotedTag(compressed))
			.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
			.cacheControl(CacheControl.maxAge(maxAge)
				.cachePublic()
				.staleWhileRevalidate(this.settings.staleWhileRevalidate()));
		if (isKnown(request, answer)) {
			return reply.build();
		}
		if (compressed) {
			reply.header(HttpHeaders.CONTENT_ENCODING, "gzip");
		}
		return reply.contentType(MediaType.APPLICATION_JSON).body(compressed ? answer.gzip() : answer.plain());
	}

	/** Either form will do: they say the same. */
	private static boolean isKnown(HttpServletRequest request, Answer answer) {
		String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
		return known != null && (known.strip().equals("*") || known.contains(answer.quotedTag(false))
				|| known.contains(answer.quotedTag(true)));
	}

	private static boolean acceptsGzip(HttpServletRequest request) {
		String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
		return accepted != null && accepted.toLowerCase(Locale.ROOT)
			.matches("(.*[,\\s])?(gzip|\\*)\\s*(;\\s*q=(0\\.\\d*[1-9]\\d*|1(\\.0*)?)\\s*)?(,.*)?");
	}

}
