package app.joren.extraction.listing;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.joren.extraction.address.Addresses;
import app.joren.extraction.page.Page;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Finds the addresses that stand behind buttons, choices, forms and attributes for
 * scripts, where they lead on in a list.
 */
public final class Controls {

	private static final Pattern ADDRESS_NAME = Pattern.compile(
			"(?i)^(?:data-(?:[\\w-]*[-_])?(?:url|uri|href|link|next|path|endpoint|action|more|get|src|page|api|ajax)(?:[-_](?:url|uri|href|link|page|path))?"
					+ "|(?:data-)?hx-get|up-href|ic-get-from|ic-append-from|formaction)$");

	private static final Pattern SAYS_MORE = Pattern
		.compile("(?i)next|more|older|load|scroll|append|infinite|paging|pagination|hx-get|get-from");

	private static final Pattern LOCATION = Pattern.compile(
			"(?:location(?:\\.href)?\\s*=|location\\.(?:assign|replace)\\(|navigate\\()\\s*(['\"])([^'\"]{1,300})\\1");

	private static final String NOT_PRESSED = "script,style,img,source,picture,video,audio,iframe,object,embed,meta,link,html,body";

	private static final int LONGEST = 600;

	private Controls() {
	}

	/** What leads on from a page, in the page's order. */
	public static List<Control> of(Page page) {
		List<Control> controls = new ArrayList<>();
		for (Element element : page.document().body().getAllElements()) {
			if (!element.is(NOT_PRESSED)) {
				attributes(page, element).forEach(controls::add);
			}
		}
		page.document().select("form").forEach((form) -> form(page, form).forEach(controls::add));
		return controls.stream().distinct().toList();
	}

	/** Addresses that a reader may choose from a list, such as months. */
	public static List<Control> choices(Page page) {
		return page.document()
			.select("select option[value]")
			.stream()
			.filter((option) -> option.attr("value").matches("(?:https?:/|/|\\?|\\./)\\S+"))
			.flatMap((
					option) -> page.resolve(option.attr("value")).map((target) -> new Control(option, target)).stream())
			.toList();
	}

	private static Stream<Control> attributes(Page page, Element element) {
		return element.attributes().asList().stream().flatMap((attribute) -> attribute(page, element, attribute));
	}

	private static Stream<Control> attribute(Page page, Element element, Attribute attribute) {
		String name = attribute.getKey();
		String value = attribute.getValue().strip();
		if (value.isEmpty() || value.length() > LONGEST) {
			return Stream.empty();
		}
		if (name.startsWith("on") || name.contains("click")) {
			Matcher location = LOCATION.matcher(value);
			return location.find() ? onwards(page, element, location.group(2), "").stream() : Stream.empty();
		}
		boolean lazyFrame = "turbo-frame".equals(element.normalName()) && "src".equals(name);
		if (!lazyFrame && !ADDRESS_NAME.matcher(name).matches()) {
			return Stream.empty();
		}
		return isAddress(value) ? onwards(page, element, value, name).stream() : Stream.empty();
	}

	private static boolean isAddress(String value) {
		return value.matches("(?:https?://|/|\\?|\\./|\\.\\./)\\S*")
				|| value.matches("[\\w./-]+(?:\\?\\S+|/\\d+/?|\\.(?:html?|php|json|aspx?)(?:\\?\\S*)?)");
	}

	/** Only where it is called so, or where the address counts, it leads on. */
	private static Optional<Control> onwards(Page page, Element element, String value, String name) {
		boolean called = PagerWords.callsNext(element) || PagerWords.namesNext(element)
				|| SAYS_MORE.matcher(name + " " + element.className() + " " + element.id()).find();
		return page.resolve(value)
			.filter((target) -> !Addresses.key(target).equals(Addresses.key(page.address())))
			.filter((target) -> !PagerWords.pointsBack(element) && !PagerWords.callsPrevious(element))
			.filter((target) -> called
					? counts(page, target) || PageStep.isCursor(page.address(), target) || PagerWords.callsNext(element)
					: counts(page, target) && pressed(element))
			.map((target) -> new Control(element, target));
	}

	private static boolean counts(Page page, URI target) {
		return PageStep.between(page.address(), target).filter(PageStep::forward).isPresent()
				|| PageStep.counted(target).isPresent();
	}

	private static boolean pressed(Element element) {
		return element.is("button,a,[role=button],input,turbo-frame");
	}

	/** A form that is sent by GET is an address with what its button says. */
	private static Stream<Control> form(Page page, Element form) {
		if (!form.attr("method").isBlank() && !"get".equalsIgnoreCase(form.attr("method").strip())) {
			return Stream.empty();
		}
		return form.select("button,input[type=submit],input[type=image]").stream().flatMap((button) -> {
			Map<String, String> fields = new LinkedHashMap<>();
			form.select("input[type=hidden][name]")
				.forEach((field) -> fields.put(field.attr("name"), field.attr("value")));
			if (!button.attr("name").isBlank()) {
				fields.put(button.attr("name"), button.attr("value"));
			}
			boolean called = PagerWords.callsNext(button)
					|| PagerWords.isCalledNext(button.attr("value").isBlank() ? "" : button.attr("value"));
			String action = form.attr("action").isBlank() ? page.address().getRawPath() : form.attr("action");
			return page.resolve(action.replaceFirst("\\?.*", "") + "?" + encoded(fields))
				.filter((target) -> !fields.isEmpty() && form.select("input[type=text],input[type=search]").isEmpty())
				.filter((target) -> called || counts(page, target))
				.filter((target) -> !PagerWords.callsPrevious(button))
				.map((target) -> new Control(button, target))
				.stream();
		});
	}

	private static String encoded(Map<String, String> fields) {
		return fields.entrySet()
			.stream()
			.map((field) -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
					+ URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

}
