package app.joren.local.suite;

import java.net.URI;

import app.joren.runtime.problem.RemoteProblems;
import app.joren.runtime.token.ServiceTokens;
import org.springframework.context.ApplicationContext;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** Makes clients of the services by their contracts. */
final class ServiceClient {

	private ServiceClient() {
	}

	static <T> T of(Class<T> contract, URI address, String service, ApplicationContext secrets) {
		ServiceTokens tokens = secrets.getBean(ServiceTokens.class);
		RestClient client = RestClient.builder().baseUrl(address).requestInterceptor((request, body, execution) -> {
			request.getHeaders().setBearerAuth(tokens.mint(service));
			return execution.execute(request, body);
		}).defaultStatusHandler(new RemoteProblems()).build();
		return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client)).build().createClient(contract);
	}

}
