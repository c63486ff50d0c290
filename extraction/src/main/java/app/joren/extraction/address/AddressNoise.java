package app.joren.extraction.address;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What addresses carry that says nothing about the page: where a reader came from, and
 * which session the server thinks it has.
 */
final class AddressNoise {

	private static final Set<String> TRACKING = Set.of("fbclid", "gclid", "gclsrc", "gbraid", "wbraid", "dclid",
			"msclkid", "twclid", "ttclid", "yclid", "ysclid", "igshid", "igsh", "mkt_tok", "mc_cid", "mc_eid", "_ga",
			"_gl", "_hsenc", "_hsmi", "__hssc", "__hstc", "__hsfp", "hsctatracking", "vero_id", "oly_anon_id",
			"oly_enc_id", "rb_clickid", "wickedid", "ref_src", "ref_url", "cmpid", "spm", "replytocom", "share",
			"guccounter");

	/** All that one tool for campaigns puts into addresses. */
	private static final Pattern CAMPAIGN = Pattern.compile("(?:utm|mtm|matomo|pk|piwik|hsa)_.*");

	private static final Pattern SESSION = Pattern
		.compile("phpsessid|jsessionid|aspsessionid[a-z]*|asp\\.net_sessionid|session_?id|cfid|cftoken|oscsid|zenid");

	/** Names that sessions have, and things as well. */
	private static final Set<String> PERHAPS_SESSION = Set.of("sid", "s", "sess", "session");

	private static final Pattern RANDOM = Pattern.compile("(?=.*[0-9])(?=.*[A-Za-z])[0-9A-Za-z]{20,}|[0-9a-f]{16,}");

	private static final Pattern IN_PATH = Pattern.compile(
			";(?:jsessionid|phpsessid|sid|sessionid)=[^/;]*|/\\((?:[A-Za-z]\\([0-9A-Za-z_-]+\\))+\\)(?=/)",
			Pattern.CASE_INSENSITIVE);

	private AddressNoise() {
	}

	/** A path without sessions in it, as Java and ASP.NET put them there. */
	static String outOfPath(String path) {
		return (path.indexOf(';') < 0 && path.indexOf('(') < 0) ? path : IN_PATH.matcher(path).replaceAll("");
	}

	/** A query without parameters that say nothing; may be empty. */
	static String outOfQuery(String query) {
		return Arrays.stream(query.split("&"))
			.filter(Predicate.not(AddressNoise::isNoise))
			.collect(Collectors.joining("&"));
	}

	private static boolean isNoise(String parameter) {
		int equals = parameter.indexOf('=');
		String name = ((equals < 0) ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
		String value = (equals < 0) ? "" : parameter.substring(equals + 1);
		return name.isEmpty() || TRACKING.contains(name) || CAMPAIGN.matcher(name).matches()
				|| SESSION.matcher(name).matches()
				|| (PERHAPS_SESSION.contains(name) && RANDOM.matcher(value).matches());
	}

}
