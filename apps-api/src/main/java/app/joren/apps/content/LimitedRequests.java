package app.joren.apps.content;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets requests in up to their limits, ahead even of what answers repeated ones. */
@Component
@Profile("content")
class LimitedRequests extends ValveBase {

	private final RequestLimits limits;

	LimitedRequests(RequestLimits limits) {
		super(true);
		this.limits = limits;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		if (this.limits.allow(request, response)) {
			getNext().invoke(request, response);
		}
	}

}
