package app.joren.extraction.hydration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.joren.extraction.literal.LiteralReader;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the state that a page carries for its scripts. */
final class StateScripts {

	private static final int SHORTEST = 60;

	private static final int LONGEST = 6_000_000;

	private static final int MOST_ASSIGNMENTS = 30;

	private static final Pattern ASSIGNMENT = Pattern.compile(
			"(?:(?:window|self|globalThis|this)\\s*(?:\\.\\s*[\\w$]+|\\[\\s*[\"'][^\"']{1,80}[\"']\\s*\\])|(?:var|let|const)\\s+[\\w$]+)\\s*=\\s*(?=[{\\[]|JSON\\.parse\\(|[(!]?\\s*\\(?function\\s*\\()");

	private static final Pattern FUNCTION = Pattern.compile("[(!]?\\s*\\(?function\\s*\\(([^)]*)\\)\\s*\\{");

	private static final Pattern FLIGHT = Pattern.compile("__next_f(?:\\s*\\|\\|\\s*\\[\\]\\s*\\))?\\.push\\(");

	private static final Pattern STREAM = Pattern.compile("streamController\\.enqueue\\(");

	private static final Pattern SVELTE_DATA = Pattern.compile("\\bdata\\s*:\\s*(?=\\[)");

	private static final List<String> ATTRIBUTES = List.of("data-page", "data-props", "data-state", "data-react-props",
			"data-initial-state", "data-initial-props", "data-component-props");

	private final List<Object> roots = new ArrayList<>();

	private final StringBuilder flight = new StringBuilder();

	private StateScripts() {
	}

	/** The values found, as maps, lists and texts. */
	static List<Object> of(Document document) {
		StateScripts scripts = new StateScripts();
		document.getElementsByTag("script").forEach(scripts::script);
		scripts.attributes(document);
		if (!scripts.flight.isEmpty()) {
			scripts.roots.addAll(FlightRows.read(scripts.flight.toString()));
		}
		return scripts.roots;
	}

	private void script(Element script) {
		String data = script.data();
		if (data.length() < SHORTEST || data.length() > LONGEST) {
			return;
		}
		String type = script.attr("type").toLowerCase(Locale.ROOT);
		if (type.contains("ld+json") || type.equals("importmap") || type.equals("speculationrules")) {
			return;
		}
		if (type.contains("json")) {
			add(LiteralReader.read(data));
		}
		else if (type.isEmpty() || type.contains("javascript") || type.equals("module")) {
			assignments(data);
			flight(data);
			streams(data);
			svelte(data);
		}
	}

	private void add(Object value) {
		if (Packed.isByPosition(value)) {
			this.roots.add(Packed.byPosition((List<?>) value));
		}
		else if (value instanceof Map<?, ?> || value instanceof List<?>) {
			this.roots.add(value);
		}
	}

	private void assignments(String data) {
		Matcher matcher = ASSIGNMENT.matcher(data);
		int from = 0;
		for (int i = 0; i < MOST_ASSIGNMENTS && from < data.length() && matcher.find(from); i++) {
			int start = matcher.end();
			Matcher function = FUNCTION.matcher(data).region(start, data.length());
			if (function.lookingAt()) {
				from = call(data, function);
			}
			else {
				LiteralReader reader = new LiteralReader(data, start, Map.of());
				add(reader.value());
				from = Math.max(start + 1, reader.at());
			}
		}
	}

	/** A function that is called at once: its parameters stand for values. */
	private int call(String data, Matcher function) {
		int result = data.indexOf("return", function.end());
		if (result < 0) {
			return function.end();
		}
		int start = result + "return".length();
		LiteralReader first = new LiteralReader(data, start, Map.of());
		first.value();
		int open = data.indexOf('(', first.at());
		Map<String, Object> names = new HashMap<>();
		if (open >= 0) {
			List<Object> arguments = new LiteralReader(data, open + 1, Map.of()).valuesUntil(')');
			String[] parameters = function.group(1).split(",");
			for (int i = 0; i < Math.min(parameters.length, arguments.size()); i++) {
				names.put(parameters[i].strip(), arguments.get(i));
			}
		}
		add(new LiteralReader(data, start, names).value());
		return Math.max(first.at(), function.end());
	}

	private void flight(String data) {
		Matcher matcher = FLIGHT.matcher(data);
		while (matcher.find()) {
			List<Object> pushed = new LiteralReader(data, matcher.end(), Map.of()).valuesUntil(')');
			if (!pushed.isEmpty() && pushed.getFirst() instanceof List<?> pair && pair.size() == 2
					&& pair.getLast() instanceof String chunk && this.flight.length() + chunk.length() < LONGEST) {
				this.flight.append(chunk);
			}
		}
	}

	private void streams(String data) {
		Matcher matcher = STREAM.matcher(data);
		while (matcher.find()) {
			Object chunk = new LiteralReader(data, matcher.end(), Map.of()).value();
			if (chunk instanceof String text) {
				add(LiteralReader.read(text));
			}
		}
	}

	private void svelte(String data) {
		if (data.contains("sveltekit") || data.contains("kit.start(")) {
			Matcher matcher = SVELTE_DATA.matcher(data);
			if (matcher.find()) {
				add(new LiteralReader(data, matcher.end(), Map.of()).value());
			}
		}
	}

	private void attributes(Document document) {
		for (Element island : document.getElementsByTag("astro-island")) {
			attribute(island.attr("props")).ifPresent((value) -> this.roots.add(Packed.byKind(value, 0)));
		}
		for (String name : ATTRIBUTES) {
			for (Element element : document.getElementsByAttribute(name)) {
				attribute(element.attr(name)).ifPresent(this::add);
			}
		}
	}

	private static Optional<Object> attribute(String value) {
		boolean state = value.length() >= SHORTEST && value.length() <= LONGEST
				&& (value.startsWith("{") || value.startsWith("["));
		return state ? Optional.of(LiteralReader.read(value)) : Optional.empty();
	}

}
