package app.joren.extraction.request;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.joren.extraction.hydration.Literals;
import app.joren.extraction.page.Page;
import org.jsoup.nodes.Element;

/** What names in scripts stand for, as far as that is written down. */
final class ScriptNames {

	private static final Pattern TEXT = Pattern.compile(
			"\\b([A-Za-z_$][\\w$]*)\\s*(?:=|:)\\s*(?:\"([^\"\\n]{0,300})\"|'([^'\\n]{0,300})'|`([^`$\\n]{0,300})`|(\\d{1,9})\\b)");

	private static final Pattern OBJECT = Pattern.compile("\\b([A-Za-z_$][\\w$]*)\\s*=\\s*(?=\\{\\s*[\"'\\w])");

	private static final Pattern DATA = Pattern.compile(
			"(?:\\.dataset\\.([\\w$]+)|\\.(?:data|attr|getAttribute)\\(\\s*['\"]([\\w-]+)['\"]\\s*\\)|\\.dataset\\[\\s*['\"]([\\w-]+)['\"]\\s*\\])$");

	private static final int MOST_OBJECTS = 20;

	private final Map<String, String> values = new HashMap<>();

	private final Page page;

	private ScriptNames(Page page) {
		this.page = page;
	}

	static ScriptNames of(List<String> scripts, Page page) {
		ScriptNames names = new ScriptNames(page);
		scripts.forEach(names::read);
		names.values.put("location.origin", "");
		names.values.put("window.location.origin", "");
		names.values.put("document.location.origin", "");
		names.values.put("location.pathname", page.address().getRawPath());
		names.values.put("window.location.pathname", page.address().getRawPath());
		return names;
	}

	private void read(String script) {
		Matcher text = TEXT.matcher(script);
		while (text.find()) {
			for (int group = 2; group <= 5; group++) {
				if (text.group(group) != null) {
					this.values.putIfAbsent(text.group(1), text.group(group));
				}
			}
		}
		Matcher object = OBJECT.matcher(script);
		for (int i = 0; i < MOST_OBJECTS && object.find(); i++) {
			flatten(object.group(1), Literals.at(script, object.end()), 0);
		}
	}

	private void flatten(String name, Object value, int depth) {
		if (value instanceof Map<?, ?> map && depth < 3) {
			map.forEach((key, part) -> flatten(name + "." + key, part, depth + 1));
		}
		else if (value instanceof String || value instanceof Long) {
			this.values.putIfAbsent(name, value.toString());
		}
	}

	/** What an expression is; empty if only the running script knows. */
	Optional<String> value(String expression) {
		String bare = expression.strip().replaceFirst("^(?:window|self|globalThis|this)\\.(?!location)", "");
		Matcher data = DATA.matcher(bare);
		if (data.find()) {
			return attribute(data);
		}
		return Optional.ofNullable(this.values.get(bare))
			.or(() -> Optional.ofNullable(this.values.get(expression.strip())));
	}

	/**
	 * The number that a counting name has at first; empty if that is not written down.
	 */
	String start(String expression) {
		String bare = expression.replaceAll("^[+(\\s]+|[+)\\s]+$|\\s*[+-]\\s*\\d+\\)?$", "");
		String value = value(bare).orElse("");
		return value.matches("\\d{1,6}") ? value : "";
	}

	private Optional<String> attribute(Matcher data) {
		String name = (data.group(1) != null) ? "data-" + dashed(data.group(1))
				: (data.group(3) != null) ? "data-" + dashed(data.group(3)) : data.group(2);
		String full = name.startsWith("data-") || data.group().contains("ttr") ? name : "data-" + name;
		Element element = this.page.document().selectFirst("[" + full + "]");
		return (element == null) ? Optional.empty() : Optional.of(element.attr(full));
	}

	private static String dashed(String name) {
		return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
	}

}
