package app.joren.extraction.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.joren.extraction.page.Page;
import app.joren.extraction.request.ScriptText.Part;
import app.joren.extraction.request.ScriptText.Use;

/**
 * Reads the texts of scripts that may be addresses, or hold some. Nothing is run: what a
 * script would only know while it runs remains a hole.
 */
final class ScriptTexts {

	private static final Pattern ADDRESS = Pattern.compile(
			"^(?:https?://|/(?!/)[\\w{?.~-]|//[\\w.-]+/|\\?[\\w%\\[\\]-]+=|\\./|\\.\\./|[\\w-]+(?:/[\\w-]+)*(?:\\.(?:php|json|html?|aspx?|cgi))?(?:\\?|/$|/\\w+\\.json))[^<>\\s]*$");

	private static final Pattern ASKING = Pattern.compile(
			"(?:fetch|\\.get|getJSON|\\.ajax|useSWR|\\$fetch|useFetch|axios|ky|request|\\.open|\\.load|URL|Request)\\s*(?:<[^>]*>)?\\(\\s*(?:\\{[^}]{0,160})?(?:['\"]GET['\"]\\s*,\\s*)?$");

	private static final Pattern SENDING = Pattern.compile(
			"(?:\\.post|\\.put|sendBeacon)\\s*\\(\\s*$|['\"]POST['\"]\\s*,\\s*$|(?:type|method)\\s*:\\s*['\"`]\\s*(?i:post|put|patch|delete)['\"`][^}]{0,200}$");

	private static final Pattern SENT = Pattern
		.compile("^[^;]{0,400}?(?:type|method)\\s*:\\s*['\"`](?i:post|put|patch|delete)['\"`]");

	private static final Pattern PARAMETERS = Pattern
		.compile("^[^;]{0,120}?(?:params|data)\\s*:\\s*(?=\\{)|^[^;]{0,80}?URLSearchParams\\(\\s*(?=\\{)");

	private static final Pattern SET = Pattern
		.compile("searchParams\\.(?:set|append)\\(\\s*['\"]([\\w\\[\\]-]+)['\"]\\s*,\\s*");

	private static final int BEHIND = 260;

	private static final int LONGEST_SCRIPT = 1_500_000;

	private static final int MOST = 400;

	private final String script;

	private final ScriptNames names;

	private final List<ScriptText> found = new ArrayList<>();

	private ScriptTexts(String script, ScriptNames names) {
		this.script = script;
		this.names = names;
	}

	/** The texts of scripts of a page. */
	static List<ScriptText> of(List<String> scripts, Page page) {
		ScriptNames names = ScriptNames.of(scripts, page);
		List<ScriptText> all = new ArrayList<>();
		for (String script : scripts) {
			if (script.length() <= LONGEST_SCRIPT) {
				ScriptTexts texts = new ScriptTexts(script, names);
				texts.read();
				all.addAll(texts.found);
			}
		}
		return all;
	}

	private void read() {
		int at = 0;
		while (at < this.script.length() && this.found.size() < MOST) {
			char c = this.script.charAt(at);
			if (c == '/' && at + 1 < this.script.length()) {
				at = comment(at);
			}
			else if (c == '"' || c == '\'' || c == '`') {
				at = text(at);
			}
			else {
				at++;
			}
		}
	}

	private int comment(int at) {
		char next = this.script.charAt(at + 1);
		int end = (next == '/') ? this.script.indexOf('\n', at)
				: (next == '*') ? this.script.indexOf("*/", at + 2) + 1 : at;
		return (end < at) ? this.script.length() : end + 1;
	}

	private int text(int at) {
		ChainReader reader = new ChainReader(this.script, at, this.names);
		List<Part> parts = new ArrayList<>(before(at));
		parts.addAll(reader.read());
		int end = Math.max(at + 1, reader.at());
		boolean markup = parts.stream()
			.anyMatch((part) -> part instanceof Part.Known known && known.text().contains("href="));
		boolean address = !parts.isEmpty() && ADDRESS.matcher(outline(parts)).matches();
		if (markup) {
			this.found.add(new ScriptText(parts, Use.UNKNOWN));
		}
		else if (address) {
			ScriptText text = new ScriptText(parts, use(at, end));
			this.found.add(text.with(parameters(at, end).orElse(null)));
		}
		return end;
	}

	private static String outline(List<Part> parts) {
		StringBuilder outline = new StringBuilder();
		parts.forEach((part) -> outline.append((part instanceof Part.Known known) ? known.text() : "{}"));
		return outline.toString();
	}

	/** A name before the text, to which the text is added. */
	private List<Part> before(int at) {
		String behind = this.script.substring(Math.max(0, at - 80), at);
		Matcher name = Pattern.compile("([\\w$.]+(?:\\([^()]*\\))?)\\s*\\+\\s*$").matcher(behind);
		if (!name.find()) {
			return List.of();
		}
		Optional<String> value = this.names.value(name.group(1));
		return value.isPresent() ? (value.get().isEmpty() ? List.of() : List.of(new Part.Known(value.get())))
				: List.of(new Part.Hole(name.group(1), ""));
	}

	private Use use(int start, int end) {
		String behind = this.script.substring(Math.max(0, start - BEHIND), start);
		int call = Math.max(behind.lastIndexOf("ajax("),
				Math.max(behind.lastIndexOf("fetch("), behind.lastIndexOf(';')));
		String ahead = this.script.substring(Math.min(end, this.script.length()),
				Math.min(this.script.length(), end + 500));
		if (SENDING.matcher(behind.substring(Math.max(0, call))).find() || SENT.matcher(ahead).find()) {
			return Use.SENT;
		}
		return ASKING.matcher(behind).find() ? Use.ASKED : Use.UNKNOWN;
	}

	/** What is added to the address by other means than writing it there. */
	private Optional<ScriptText> parameters(int start, int end) {
		int from = Math.min(end, this.script.length());
		String ahead = this.script.substring(from, Math.min(this.script.length(), end + 700));
		Matcher object = PARAMETERS.matcher(ahead);
		String behind = this.script.substring(Math.max(0, start - 40), start);
		if (object.find()) {
			return new ParameterReader(this.script, from + object.end(), this.names).read();
		}
		if (behind.matches("(?s).*(?:\\$|jQuery)\\.(?:get|getJSON)\\(\\s*") && ahead.matches("(?s)^\\s*,\\s*\\{.*")) {
			return new ParameterReader(this.script, from + ahead.indexOf('{'), this.names).read();
		}
		List<Part> parts = new ArrayList<>();
		Matcher set = SET.matcher(ahead);
		while (set.find()) {
			parts.add(new Part.Known((parts.isEmpty() ? "" : "&") + set.group(1) + "="));
			parts.addAll(new ChainReader(this.script, from + set.end(), this.names).read());
		}
		return parts.isEmpty() ? Optional.empty() : Optional.of(new ScriptText(parts, Use.UNKNOWN));
	}

}
