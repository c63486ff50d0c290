package app.joren.runtime.problem;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;

import app.joren.contracts.problem.ProblemType;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.ResponseErrorHandler;
import tools.jackson.core.JacksonException;

/** Throws the problem that another service answers with. */
public class RemoteProblems implements ResponseErrorHandler {

	@Override
	public boolean hasError(ClientHttpResponse response) throws IOException {
		return response.getStatusCode().isError();
	}

	@Override
	public void handleError(URI url, HttpMethod method, ClientHttpResponse response) throws IOException {
		throw problem(response).orElseGet(RemoteProblems::unexplained);
	}

	private Optional<ProblemException> problem(ClientHttpResponse response) throws IOException {
		MediaType type = response.getHeaders().getContentType();
		if (type == null || !type.isCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)) {
			return Optional.empty();
		}
		try {
			return ProblemDetails.read(ProblemResponse.read(response.getBody().readAllBytes()));
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

	private static ProblemException unexplained() {
		return new ProblemException(ProblemType.INTERNAL, "Another service of the suite failed.",
				"Try again in a minute. If it stays so, that service's log has the reason.");
	}

}
