package app.joren.extraction.request;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.joren.extraction.listing.Control;
import app.joren.extraction.listing.Controls;
import app.joren.extraction.page.Page;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Finds the requests by which a list may go on: behind buttons, in attributes, and in
 * scripts. What they bring is for others to find out.
 */
public final class CountedRequests {

	private static final Pattern PLACEHOLDER = Pattern.compile(
			"(?i)\\{\\{\\s*(?:page|#|n|next)\\s*\\}\\}|\\$?\\{\\s*(?:page|pagenum|#|n|p)\\s*\\}|%d|%page%|__page(?:num)?__|\\[page\\]|(?<=[/=]):page\\b|%7Bpage%7D|#page#");

	private static final Pattern PARAMETER = Pattern.compile("([?&])([\\w\\[\\]-]+)=(\\d{1,6})(?=&|$)");

	private static final Pattern COUNTED_PATH = Pattern
		.compile("(?<=/page[/-]|/p[/-]|/pages/|index[-_]|page[-_])(\\d{1,5})(?=[/.]|$)");

	private static final Pattern ADDRESS_NAME = Pattern
		.compile("(?i)data-(?:[\\w-]*-)?(?:url|uri|href|endpoint|action|path|src|api)");

	private static final Pattern NUMBER_NAME = Pattern
		.compile("(?i)data-(?:next-?|current-?|cur-?)?(page|paged|offset|start|pg|p)(?:-?(?:num|number|no|index))?");

	private static final int MOST = 12;

	private final Page page;

	private final Map<String, CountedRequest> found = new LinkedHashMap<>();

	private CountedRequests(Page page) {
		this.page = page;
	}

	/**
	 * The requests, the likeliest first.
	 * @param page the first page of the list
	 * @param scripts of the page
	 */
	public static List<CountedRequest> of(Page page, List<String> scripts) {
		CountedRequests requests = new CountedRequests(page);
		Controls.of(page).forEach(requests::control);
		page.document().body().getAllElements().forEach(requests::attributes);
		ScriptTexts.of(scripts, page)
			.stream()
			.filter((text) -> text.use() != ScriptText.Use.SENT)
			.sorted(Comparator.comparing(ScriptText::use))
			.forEach(requests::script);
		return requests.found.values().stream().limit(MOST).toList();
	}

	private void add(CountedRequest request) {
		this.found.putIfAbsent(request.template(), request);
	}

	private void control(Control control) {
		counted(control.target(),
				"A %s of the page leads to %s".formatted(control.element().normalName(), control.target().getRawPath()))
			.ifPresent(this::add);
	}

	/** An address that has a number already. */
	static Optional<CountedRequest> counted(URI address, String sign) {
		String text = address.toString().replaceFirst("#.*", "");
		Matcher parameter = PARAMETER.matcher(text);
		while (parameter.find()) {
			String name = parameter.group(2);
			boolean offset = CountNames.isOffset(name);
			if (offset || CountNames.isPage(name)) {
				int number = Integer.parseInt(parameter.group(3));
				return Optional.of(new CountedRequest(
						text.substring(0, parameter.start(3)) + CountedRequest.PLACE + text.substring(parameter.end(3)),
						number, offset, size(text), sign));
			}
		}
		Matcher path = COUNTED_PATH.matcher(text);
		return path.find() ? Optional.of(new CountedRequest(
				text.substring(0, path.start(1)) + CountedRequest.PLACE + text.substring(path.end(1)),
				Integer.parseInt(path.group(1)), false, 0, sign)) : Optional.empty();
	}

	static int size(String address) {
		Matcher parameter = PARAMETER.matcher(address);
		while (parameter.find()) {
			if (CountNames.isSize(parameter.group(2))) {
				return Integer.parseInt(parameter.group(3));
			}
		}
		return 0;
	}

	private void attributes(Element element) {
		String address = null;
		Attribute number = null;
		for (Attribute attribute : element.attributes()) {
			String value = attribute.getValue().strip();
			Matcher placeholder = PLACEHOLDER.matcher(value);
			if (value.length() < 500 && value.matches("(?:https?://|/|\\?|\\./)\\S+") && placeholder.find()) {
				template(placeholder.replaceFirst(TemplateText.MARKER), -1, 0,
						"The attribute %s holds an address with a place for the page".formatted(attribute.getKey()));
			}
			else if (ADDRESS_NAME.matcher(attribute.getKey()).matches() && value.matches("(?:https?://|/|\\./)\\S+")) {
				address = value;
			}
			else if (NUMBER_NAME.matcher(attribute.getKey()).matches() && value.matches("\\d{1,5}")) {
				number = attribute;
			}
		}
		if (address != null && number != null
				&& this.page.resolve(address).flatMap((target) -> counted(target, "")).isEmpty()) {
			pair(address, number);
		}
	}

	/** The address in one attribute, and the number in another. */
	private void pair(String address, Attribute number) {
		Matcher name = NUMBER_NAME.matcher(number.getKey());
		String parameter = name.matches() ? name.group(1).toLowerCase(Locale.ROOT) : "page";
		boolean next = number.getKey().contains("next");
		int value = Integer.parseInt(number.getValue().strip());
		boolean offset = CountNames.isOffset(parameter);
		template(address + (address.contains("?") ? "&" : "?") + parameter + "=" + TemplateText.MARKER,
				(next || offset || value > 1) ? value : value + 1, 0,
				"An element has an address and, as %s, a number".formatted(number.getKey()));
	}

	private void template(String text, int number, int size, String sign) {
		this.page.resolve(text)
			.map(URI::toString)
			.filter((address) -> address.contains(TemplateText.MARKER))
			.map((address) -> address.replaceFirst("#.*", "").replace(TemplateText.MARKER, CountedRequest.PLACE))
			.map((address) -> new CountedRequest(address, number, isOffset(address), (size > 0) ? size : size(address),
					sign))
			.ifPresent(this::add);
	}

	private static boolean isOffset(String template) {
		Matcher parameter = Pattern.compile("[?&]([\\w\\[\\]-]+)=\\{page}").matcher(template);
		return parameter.find() && CountNames.isOffset(parameter.group(1));
	}

	private void script(ScriptText text) {
		TemplateText.of(text)
			.ifPresent((filled) -> template(filled.address(), filled.number(), 0, "A script of the page asks for it"));
	}

}
