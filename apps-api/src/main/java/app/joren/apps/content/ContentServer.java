package app.joren.apps.content;

import org.apache.coyote.Request;
import org.apache.coyote.http2.Http2Protocol;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Puts what is known of repeated requests ahead of everything else, and lets what stands
 * in front of the service speak HTTP/2.
 */
@Component
@Profile("content")
class ContentServer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private final LimitedRequests limited;

	private final RepeatedRequests repeated;

	ContentServer(LimitedRequests limited, RepeatedRequests repeated) {
		this.limited = limited;
		this.repeated = repeated;
	}

	@Override
	public void customize(TomcatServletWebServerFactory server) {
		server.addEngineValves(this.limited, this.repeated);
		server.addConnectorCustomizers((connector) -> connector.addUpgradeProtocol(new PriorKnowledge()));
	}

	/**
	 * HTTP/2 for those who know that it is spoken here (RFC 9113, 3.3), as load balancers
	 * do. An upgrade in the midst of HTTP/1.1, which that document has given up, is not
	 * answered: the server forgets the method and headers of the request that asks for
	 * it.
	 */
	private static final class PriorKnowledge extends Http2Protocol {

		@Override
		public boolean accept(Request request) {
			return false;
		}

	}

}
