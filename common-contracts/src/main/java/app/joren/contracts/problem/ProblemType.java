package app.joren.contracts.problem;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything that can go wrong in a way a caller can act on. The name gives the stable
 * {@code type} of the RFC 9457 problem; the status is the one it is answered with when it
 * ends a request.
 */
public enum ProblemType {

	/** What was given is no web address. */
	NOT_AN_ADDRESS(422, "This is not a web address"),

	/** The host's name has no address. */
	NAME_NOT_RESOLVED(422, "No site has this name"),

	/** Nothing listens at the address. */
	CONNECTION_REFUSED(422, "The site does not answer"),

	/** The site takes too long. */
	TIMED_OUT(422, "The site takes too long to answer"),

	/** The site's certificate or encryption is broken. */
	TLS_FAILED(422, "The site's encryption is broken"),

	/** 401, 403 or a wall in front of the site. */
	ACCESS_DENIED(422, "The site keeps us out"),

	/** Nothing is shown before something is agreed to. */
	CONSENT_NEEDED(422, "The site asks for consent first"),

	/** Only who signs in may read. */
	SIGN_IN_NEEDED(422, "The site wants its readers to sign in"),

	/** Only who pays may read. */
	PAYMENT_NEEDED(422, "The site is for subscribers only"),

	/** The site says that it is down for a while. */
	UNDER_MAINTENANCE(422, "The site is being worked on"),

	/** The domain is parked, for sale, or shows a server's own first page. */
	SITE_PARKED(422, "There is no site at this address"),

	/** 404 or 410 at the site. */
	PAGE_NOT_FOUND(422, "The site has no such page"),

	/** 429 at the site. */
	TOO_MANY_REQUESTS_AT_SITE(422, "The site asks us to slow down"),

	/** 5xx at the site. */
	SITE_ERROR(422, "The site has an error"),

	/** robots.txt forbids it. */
	ROBOTS_DISALLOW(422, "The site does not want to be crawled"),

	/** The page's own directives, such as noindex, forbid it. */
	ROBOTS_META(422, "The page is not to be used by programs"),

	/** The site's owner has asked us to stay away. */
	SHUT_OUT(422, "The site's owner does not want us"),

	/** Another visit to the site is going on. */
	HOST_BUSY(503, "Another visit to the site is going on"),

	/** The address holds no web page. */
	NOT_HTML(422, "This is not a web page"),

	/** The page is empty. */
	EMPTY_PAGE(422, "The page is empty"),

	/** The body is longer than we read. */
	TOO_LARGE(422, "The page is too large"),

	/** The answer breaks HTTP or its own encoding. */
	BROKEN_ANSWER(422, "The site's answer cannot be read"),

	/** The site does not speak HTTP/1.1. */
	UNSUPPORTED_PROTOCOL(422, "The site speaks another protocol"),

	/** The page builds its content with scripts only. */
	NEEDS_JAVASCRIPT(422, "The site needs JavaScript"),

	/** Redirects go in circles or on for too long. */
	REDIRECT_LOOP(422, "The site redirects in circles"),

	/** Addresses are left out that the site seems to make up without end. */
	TRAP(422, "The site makes up addresses without end"),

	/** A private, local or otherwise forbidden target. */
	FORBIDDEN_TARGET(422, "This address is not on the public web"),

	/** The site was read, but no articles were recognised. */
	NO_ARTICLES(422, "No articles were found"),

	/** A person pointed at something that gives no rule. */
	NOT_LEARNT(422, "Nothing could be learnt from that"),

	/** The request's own content is invalid. */
	INVALID_REQUEST(400, "The request is invalid"),

	/** No valid credentials. */
	UNAUTHENTICATED(401, "Sign-in is needed"),

	/** Valid credentials without the right. */
	NOT_ALLOWED(403, "This is not allowed"),

	/** The resource does not exist. */
	NOT_FOUND(404, "There is no such thing here"),

	/** The resource is not in a state that allows this. */
	CONFLICT(409, "This cannot be done now"),

	/** The caller asks too often. */
	TOO_MANY_REQUESTS(429, "Too many requests"),

	/** Our own fault. */
	INTERNAL(500, "Something went wrong on our side");

	private static final String PREFIX = "urn:joren:problem:";

	private final int status;

	private final String title;

	ProblemType(int status, String title) {
		this.status = status;
		this.title = title;
	}

	/** The HTTP status it is answered with. */
	public int status() {
		return this.status;
	}

	/** A short English sentence, the same for every occurrence. */
	public String title() {
		return this.title;
	}

	/** The last part of the type, for example {@code not-an-address}. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The problem's {@code type}. */
	public URI type() {
		return URI.create(PREFIX + slug());
	}

	/** Finds a problem type by its {@code type}. */
	public static Optional<ProblemType> of(URI type) {
		return Arrays.stream(values()).filter((candidate) -> candidate.type().equals(type)).findFirst();
	}

}
