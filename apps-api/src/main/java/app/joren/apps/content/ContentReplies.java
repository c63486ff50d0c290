package app.joren.apps.content;

import java.time.Duration;

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
		request.setAttribute(RepeatedRequests.PLACE, answer.place());
		return reply(request, answer, this.settings.listsMaxAge());
	}

	ResponseEntity<byte[]> article(HttpServletRequest request, Answer answer) {
		request.setAttribute(RepeatedRequests.PLACE, answer.place());
		return reply(request, answer, this.settings.articlesMaxAge());
	}

	/** Sends an answer that changes with time, though its app does not. */
	ResponseEntity<byte[]> passing(HttpServletRequest request, Answer answer) {
		return reply(request, answer, this.settings.listsMaxAge());
	}

	private ResponseEntity<byte[]> reply(HttpServletRequest request, Answer answer, Duration maxAge) {
		Coding coding = answer.inReach(Coding.of(request.getHeader(HttpHeaders.ACCEPT_ENCODING)));
		String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
		boolean unchanged = known != null && answer.isKnown(known);
		ResponseEntity.BodyBuilder reply = ResponseEntity.status(unchanged ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
			.eTag(answer.quotedTag(coding))
			.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
			.cacheControl(CacheControl.maxAge(maxAge)
				.cachePublic()
				.staleWhileRevalidate(this.settings.staleWhileRevalidate()));
		if (unchanged) {
			return reply.build();
		}
		if (coding != Coding.PLAIN) {
			reply.header(HttpHeaders.CONTENT_ENCODING, coding.token());
		}
		return reply.contentType(MediaType.APPLICATION_JSON).body(answer.body(coding));
	}

}
