package app.joren.emulator.push;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What SNS mobile push can be asked for. */
class Actions {

	private static final int PAGE = 100;

	private final Applications applications;

	private final Publishing publishing;

	private final PushStandIn.Settings settings;

	private final Map<String, Function<QueryRequest, String>> byName;

	Actions(Applications applications, Publishing publishing, PushStandIn.Settings settings) {
		this.applications = applications;
		this.publishing = publishing;
		this.settings = settings;
		this.byName = Map.of("CreatePlatformApplication", this::createApplication, "SetPlatformApplicationAttributes",
				this::setApplication, "GetPlatformApplicationAttributes", this::getApplication,
				"ListPlatformApplications", this::listApplications, "CreatePlatformEndpoint", this::createEndpoint,
				"GetEndpointAttributes", this::getEndpoint, "SetEndpointAttributes", this::setEndpoint,
				"DeleteEndpoint", this::deleteEndpoint, "ListEndpointsByPlatformApplication", this::listEndpoints,
				"Publish", (request) -> Xml.text("MessageId", this.publishing.publish(request)));
	}

	/** Carries a request out. */
	String answer(QueryRequest request) {
		Function<QueryRequest, String> action = this.byName.get(request.action());
		if (action == null) {
			throw new SnsFault(400, "InvalidAction", "The stand-in does not know " + request.action());
		}
		return Xml.result(request.action(), action.apply(request));
	}

	private String createApplication(QueryRequest request) {
		String arn = "arn:aws:sns:%s:%s:app/%s/%s".formatted(this.settings.region(), this.settings.account(),
				request.required("Platform"), request.required("Name"));
		return Xml.text("PlatformApplicationArn", this.applications.create(arn, request.attributes()).arn());
	}

	private String setApplication(QueryRequest request) {
		application(request).attributes().putAll(request.attributes());
		return "";
	}

	private String getApplication(QueryRequest request) {
		return Xml.attributes(application(request).attributes());
	}

	private String listApplications(QueryRequest request) {
		List<String> members = this.applications.arns()
			.stream()
			.map((arn) -> Xml.text("PlatformApplicationArn", arn))
			.toList();
		return page(request, "PlatformApplications", members);
	}

	private String createEndpoint(QueryRequest request) {
		Endpoint endpoint = this.applications.register(application(request), request.required("Token"),
				request.optional("CustomUserData"), request.attributes());
		return Xml.text("EndpointArn", endpoint.arn());
	}

	private String getEndpoint(QueryRequest request) {
		return Xml.attributes(endpoint(request).attributes());
	}

	private String setEndpoint(QueryRequest request) {
		Endpoint endpoint = endpoint(request);
		this.applications.of(endpoint).change(endpoint, request.attributes());
		return "";
	}

	private String deleteEndpoint(QueryRequest request) {
		this.applications.delete(request.required("EndpointArn"));
		return "";
	}

	private String listEndpoints(QueryRequest request) {
		List<String> members = application(request).endpoints()
			.stream()
			.map((endpoint) -> Xml.text("EndpointArn", endpoint.arn()) + Xml.attributes(endpoint.attributes()))
			.toList();
		return page(request, "Endpoints", members);
	}

	private static String page(QueryRequest request, String name, List<String> members) {
		int start = request.optional("NextToken").map(Integer::valueOf).orElse(0);
		int end = Math.min(start + PAGE, members.size());
		String next = (end < members.size()) ? Xml.text("NextToken", String.valueOf(end)) : "";
		return Xml.members(name, members.subList(Math.min(start, end), end)) + next;
	}

	private Application application(QueryRequest request) {
		String arn = request.required("PlatformApplicationArn");
		return this.settings.onDemand() ? this.applications.create(arn, Map.of()) : this.applications.get(arn);
	}

	private Endpoint endpoint(QueryRequest request) {
		return this.applications.endpoint(request.required("EndpointArn"));
	}

}
