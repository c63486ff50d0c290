package app.joren.crawler.webapi;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;

import app.joren.contracts.problem.ProblemType;
import app.joren.crawler.ping.IndexNowPing;
import app.joren.crawler.ping.SitePings;
import app.joren.crawler.ping.WeblogUpdate;
import app.joren.runtime.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What sites tell without a subscription. All that is understood is answered alike, so
 * that nobody learns which sites we know.
 */
@RestController
@Profile("webapi")
@RequestMapping("/v1/pings")
class SitePingsController {

	/** Ten thousand addresses of usual length. */
	private static final long MOST_BYTES = 2L * 1024 * 1024;

	private static final long MOST_RPC_BYTES = 16L * 1024;

	private static final String THANKS = """
			<?xml version="1.0"?><methodResponse><params><param><value><struct><member><name>flerror</name>\
			<value><boolean>0</boolean></value></member><member><name>message</name>\
			<value>Thanks for the ping.</value></member></struct></value></param></params></methodResponse>""";

	private final SitePings pings;

	private final JsonMapper json;

	SitePingsController(SitePings pings, JsonMapper json) {
		this.pings = pings;
		this.json = json;
	}

	@GetMapping("/indexnow")
	ResponseEntity<Void> indexNow(@RequestParam String url, @RequestParam String key,
			@RequestParam(required = false) @Nullable String keyLocation, HttpServletRequest request) {
		return heard(request, IndexNowPing.of(key, keyLocation, List.of(url)));
	}

	@PostMapping("/indexnow")
	ResponseEntity<Void> indexNow(InputStream body, HttpServletRequest request) throws IOException {
		Submission sent = submission(new PingBody(body, MOST_BYTES).readAllBytes());
		return heard(request, IndexNowPing.of(sent.key(), sent.keyLocation(), sent.urlList()));
	}

	@PostMapping("/rpc")
	ResponseEntity<String> weblogUpdate(InputStream body, HttpServletRequest request) throws IOException {
		URI site = WeblogUpdate.site(new PingBody(body, MOST_RPC_BYTES).readAllBytes())
			.orElseThrow(() -> invalid("This is no call of weblogUpdates.ping."));
		allowed(this.pings.hear(request.getRemoteAddr(), site));
		return ResponseEntity.ok().contentType(MediaType.TEXT_XML).body(THANKS);
	}

	private ResponseEntity<Void> heard(HttpServletRequest request, IndexNowPing ping) {
		allowed(this.pings.hear(request.getRemoteAddr(), ping));
		return ResponseEntity.accepted().build();
	}

	private Submission submission(byte[] body) {
		try {
			return this.json.readValue(body, Submission.class);
		}
		catch (JacksonException ex) {
			throw invalid("The body is not what IndexNow asks for.");
		}
	}

	private static void allowed(boolean allowed) {
		if (!allowed) {
			ErrorResponseException tooMany = new ErrorResponseException(HttpStatus.TOO_MANY_REQUESTS,
					ProblemDetail.forStatusAndDetail(HttpStatus.TOO_MANY_REQUESTS, "One ping is enough."), null);
			tooMany.getHeaders().set(HttpHeaders.RETRY_AFTER, "60");
			throw tooMany;
		}
	}

	private static ProblemException invalid(String detail) {
		return new ProblemException(ProblemType.INVALID_REQUEST, detail, "Correct the request and send it again.");
	}

	/**
	 * What IndexNow sends.
	 *
	 * @param key of the host
	 * @param keyLocation where that is
	 * @param urlList the addresses
	 */
	private record Submission(String key, @Nullable String keyLocation, List<String> urlList) {

		Submission {
			key = (key != null) ? key : "";
			urlList = (urlList != null) ? List.copyOf(urlList) : List.of();
		}

	}

}
