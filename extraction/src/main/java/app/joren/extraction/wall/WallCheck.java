package app.joren.extraction.wall;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import app.joren.extraction.page.Page;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Recognises walls: by what the page is made of first, and by what it says second. A page
 * with more than a few lines of prose is none, whatever it says.
 */
public final class WallCheck {

	private static final int LITTLE = 900;

	private static final int SHORT_HEADING = 90;

	private static final List<Function<Glance, Optional<Wall>>> CHECKS = List.of(WallCheck::bot, WallCheck::parked,
			WallCheck::defaultPage, WallCheck::notFound, WallCheck::maintenance, WallCheck::age, WallCheck::consent,
			WallCheck::payment, WallCheck::signIn);

	private static final Pattern SIGN_IN_PATH = Pattern.compile(
			"(?i)/(?:wp-login|log-?in|sign-?in|signon|sso|oauth2?|account/login|anmelden|connexion|accounts?/signin)(?:[./?]|$)");

	private static final Pattern CONSENT_ADDRESS = Pattern
		.compile("(?i)^(?:consent|cmp|privacy|choices)\\.|/(?:consent|cookie-?wall|gdpr)(?:[/.?]|$)");

	private static final Pattern NOT_FREE = Pattern
		.compile("\"isAccessibleForFree\"\\s*:\\s*(?:\"?(?i:false)\"?|\"http[^\"]*False\")");

	private WallCheck() {
	}

	/** The wall that a page is; empty for every other page. */
	public static Optional<Wall> of(Page page) {
		if (ParkedNames.isParking(page)) {
			return Optional.of(new Wall(Wall.Kind.PARKED, "The domain is parked or for sale"));
		}
		if (Glance.isLong(page.document())) {
			return Optional.empty();
		}
		Glance glance = Glance.of(page);
		return CHECKS.stream().flatMap((check) -> check.apply(glance).stream()).findFirst();
	}

	private static Optional<Wall> bot(Glance glance) {
		boolean little = glance.weight() < 2 * LITTLE && glance.prose() < LITTLE && !glance.article();
		boolean titled = WallWords.BOT_TITLE.matcher(glance.title()).find();
		boolean said = WallWords.BOT_TEXT.matcher(glance.text()).find();
		boolean marked = little && (glance.has(WallWords.BOT_MARKS) || hasBotScript(glance.document()));
		boolean bare = glance.weight() < 250 && glance.prose() == 0 && !hasContent(glance);
		boolean wall = little && ((titled && (said || marked)) || (said && marked) || (marked && bare)
				|| (titled && glance.weight() < 600 && glance.document().select("a[href]").size() < 6));
		return wall(wall, Wall.Kind.BOT_CHECK, "The page checks whether its visitor is a robot");
	}

	private static boolean hasBotScript(Document document) {
		return document.select("script")
			.stream()
			.anyMatch((script) -> WallWords.BOT_SCRIPT.matcher(script.data()).find());
	}

	private static boolean hasContent(Glance glance) {
		return glance.document().select("a[href]").size() > 5 || glance.document().select("img").size() > 3
				|| glance.has("[id=root],[id=app],[id=__next],[id=__nuxt],frameset,object,canvas");
	}

	private static Optional<Wall> parked(Glance glance) {
		boolean little = glance.weight() < 2 * LITTLE && glance.prose() < LITTLE && !glance.article();
		boolean said = WallWords.PARKED.matcher(glance.title()).find()
				|| (WallWords.PARKED.matcher(glance.text()).find() && glance.weight() < LITTLE);
		boolean marked = glance.has(WallWords.PARKED_MARKS) && glance.weight() < LITTLE;
		boolean bare = glance.document().select("a[href]").size() < 25
				&& glance.document().select("article,time").isEmpty();
		return wall(little && bare && (said || marked), Wall.Kind.PARKED, "The domain is parked or for sale");
	}

	private static Optional<Wall> defaultPage(Glance glance) {
		boolean little = !glance.article() && glance.document().select("article,time").isEmpty();
		return wall(little && headed(glance, WallWords.DEFAULT_PAGE), Wall.Kind.DEFAULT_PAGE,
				"The server shows its own first page");
	}

	private static Optional<Wall> notFound(Glance glance) {
		boolean little = glance.prose() < LITTLE && !glance.article();
		return wall(little && headed(glance, WallWords.NOT_FOUND), Wall.Kind.NOT_FOUND,
				"The page says that there is no such page");
	}

	private static Optional<Wall> maintenance(Glance glance) {
		boolean little = glance.prose() < LITTLE && !glance.article() && glance.weight() < LITTLE
				&& glance.document().select("article,time").isEmpty();
		return wall(little && headed(glance, WallWords.MAINTENANCE), Wall.Kind.MAINTENANCE,
				"The site says that it is down for a while");
	}

	/**
	 * Whether a short heading, or the title, consists of little else than these words.
	 */
	private static boolean headed(Glance glance, Pattern words) {
		Document document = glance.document();
		Element heading = document.selectFirst("h1");
		boolean byHeading = heading != null && isSaid(heading.text(), words);
		boolean byTitle = isSaid(document.title(), words);
		if (byHeading || (byTitle && (heading == null || heading.text().length() < SHORT_HEADING))) {
			return byHeading ? byTitle || glance.weight() < 2 * LITTLE : glance.weight() < 2 * LITTLE;
		}
		Element second = document.selectFirst("h2,h3,strong,p");
		return heading == null && second != null && glance.weight() < 300 && isSaid(second.text(), words);
	}

	private static boolean isSaid(String text, Pattern words) {
		return !text.isBlank() && text.length() < SHORT_HEADING && words.matcher(text.toLowerCase(Locale.ROOT)).find();
	}

	private static Optional<Wall> consent(Glance glance) {
		URI address = glance.page().address();
		boolean sent = CONSENT_ADDRESS.matcher(address.getHost() + address.getPath()).find();
		boolean said = WallWords.CONSENT.matcher(glance.title()).find()
				|| (WallWords.CONSENT.matcher(glance.text()).find() && glance.document().select("a[href]").size() < 15);
		boolean wall = !glance.article() && rest(glance) < 150 && hasButton(glance, WallWords.AGREE) && (said || sent);
		return wall(wall, Wall.Kind.CONSENT, "The page shows nothing before cookies are agreed to");
	}

	/** How much is shown beside paragraphs and buttons about consent. */
	private static int rest(Glance glance) {
		int rest = 0;
		for (Element element : glance.document().select("p,li,h1,h2,h3,td,article")) {
			String text = element.text().toLowerCase(Locale.ROOT);
			boolean about = text.contains("cookie") || text.contains("privacy") || text.contains("datenschutz")
					|| text.contains("クッキー") || text.contains("プライバシー") || text.contains("同意")
					|| text.contains("personal") || text.contains("partner") || text.contains("隐私")
					|| WallWords.CONSENT.matcher(text).find();
			rest += about ? 0 : text.length();
		}
		return rest;
	}

	private static boolean hasButton(Glance glance, Pattern words) {
		return glance.document()
			.select("button,input[type=submit],input[type=button],a[role=button],a[class*=btn],a[class*=button],form a")
			.stream()
			.anyMatch((button) -> words.matcher((button.text() + " " + button.attr("value")).toLowerCase(Locale.ROOT))
				.find());
	}

	private static Optional<Wall> age(Glance glance) {
		boolean little = glance.weight() < LITTLE && glance.prose() < 500 && !glance.article();
		boolean said = WallWords.AGE.matcher(glance.text()).find() && WallWords.AGE_SURE.matcher(glance.text()).find();
		int choices = glance.document().select("button,input[type=submit],a[href],select").size();
		return wall(little && said && choices > 0 && choices < 12, Wall.Kind.AGE,
				"The page shows nothing before its reader has told an age");
	}

	private static Optional<Wall> payment(Glance glance) {
		boolean closed = glance.document()
			.select("script[type=application/ld+json]")
			.stream()
			.anyMatch((script) -> NOT_FREE.matcher(script.data()).find());
		boolean said = WallWords.PAYMENT.matcher(glance.text()).find();
		boolean marked = glance.has("[class*=paywall],[id*=paywall],[data-paywall]");
		boolean wall = glance.prose() < 150 && glance.weight() < 2 * LITTLE && said && (closed || marked);
		return wall(wall, Wall.Kind.PAYMENT, "Only subscribers may read the page");
	}

	private static Optional<Wall> signIn(Glance glance) {
		if (glance.prose() >= 400 || glance.article() || glance.weight() > 2 * LITTLE) {
			return Optional.empty();
		}
		boolean addressed = SIGN_IN_PATH.matcher(glance.page().address().getPath()).find();
		boolean password = glance.has("input[type=password]");
		boolean said = WallWords.SIGN_IN.matcher(glance.title()).find();
		boolean alone = glance.weight() < LITTLE && glance.document().select("article,time,h2 a,h3 a").isEmpty();
		return wall((password && (said || addressed || alone)) || (addressed && said), Wall.Kind.SIGN_IN,
				"The page wants its readers to sign in");
	}

	private static Optional<Wall> wall(boolean is, Wall.Kind kind, String reason) {
		return is ? Optional.of(new Wall(kind, reason)) : Optional.empty();
	}

}
