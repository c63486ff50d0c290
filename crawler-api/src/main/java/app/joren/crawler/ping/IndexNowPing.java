package app.joren.crawler.ping;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import app.joren.contracts.problem.ProblemType;
import app.joren.crawler.crawl.SiteHosts;
import app.joren.extraction.address.Addresses;
import app.joren.extraction.page.References;
import app.joren.runtime.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of one host that are new or changed (the IndexNow protocol).
 *
 * @param key by which the host's owner vouches for them
 * @param keyLocation where the host has the key
 * @param addresses all of the key's host, and below the key's folder
 */
public record IndexNowPing(String key, URI keyLocation, List<URI> addresses) {

	private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{8,128}");

	private static final int MOST = 10_000;

	private static final URI NOWHERE = URI.create("https://nowhere.invalid/");

	public IndexNowPing {
		addresses = List.copyOf(addresses);
	}

	/**
	 * Reads what was sent.
	 * @param keyLocation where the key is, if not at the host's root
	 * @param urls of the addresses
	 */
	public static IndexNowPing of(String key, @Nullable String keyLocation, List<String> urls) {
		if (!KEY.matcher(key).matches()) {
			throw invalid("The key is not 8 to 128 letters, digits and dashes.");
		}
		if (urls.isEmpty() || urls.size() > MOST) {
			throw invalid("Between 1 and 10,000 addresses may be sent at once.");
		}
		List<URI> addresses = urls.stream().map(IndexNowPing::address).toList();
		URI location = (keyLocation != null && !keyLocation.isBlank()) ? address(keyLocation)
				: addresses.getFirst().resolve("/" + key + ".txt");
		URI folder = location.resolve(".");
		boolean vouched = addresses.stream()
			.allMatch((address) -> SiteHosts.authority(address).equals(SiteHosts.authority(folder))
					&& address.getRawPath().startsWith(folder.getRawPath()));
		if (!vouched) {
			throw invalid("An address is not of the host, or not below the folder, of the key.");
		}
		return new IndexNowPing(key, location, addresses);
	}

	/** The host that it is about. */
	String host() {
		return SiteHosts.authority(this.keyLocation);
	}

	private static URI address(String url) {
		Optional<URI> address = References.resolve(NOWHERE, url).map(Addresses::normalise);
		return address.filter((found) -> !NOWHERE.getHost().equals(found.getHost()))
			.orElseThrow(() -> invalid("An address is no address of the web."));
	}

	private static ProblemException invalid(String detail) {
		return new ProblemException(ProblemType.INVALID_REQUEST, detail, "See the documentation of IndexNow.");
	}

}
