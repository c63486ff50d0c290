package app.joren.extraction.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Makes names of what a byline says. */
public final class AuthorNames {

	private static final Pattern BY = Pattern.compile(
			"^(?:(?:written|posted|reported|published|story|text|words|article|edited|contributed|review|reviewed|opinion|analysis|interview|photos?|und|and)?\\s*"
					+ "(?:by|von|par|por|de|di|da|door|af|av|przez|od|autor(?:a|es|in|en)?|author(?:s|\\(s\\))?|auteur|autore|oleh|автор|yazan|text|texte|texto|foto"
					+ "|bởi|redakteur(?:in)?|kirjoittaja|skribent|scritto da|écrit par|escrito por|a cura di|publié par|publicado por|geschrieben von|ein artikel von|ein beitrag von)\\b\\s*[:：]?"
					+ "|(?:文|著者|執筆|作者|記者|取材|筆者|写真|编辑|編輯|责任编辑|責任編集)\\s*[=＝:：・／/]\\s*)\\s*",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern BETWEEN = Pattern.compile(
			"\\s*(?:[;|•·、／]|(?<=\\p{IsHan})・(?=\\p{IsHan})|\\s(?:and|und|et|y|e|en|og|och|ja|i|&|und|with|mit|avec|con)\\s|\\s&\\s|\\s/\\s)\\s*");

	private static final Pattern NOT_A_NAME = Pattern.compile(
			"https?:|www\\.|@\\w|\\.(?:com|org|net)\\b|(?<!\\p{L})\\d{2,}|^(?:admin|administrator|editor|staff|unknown|anonymous|none|null|undefined|user|guest|webmaster|nobody|facebook|twitter|follow|contact|share|email|more|view|read|get author|subscribe|today|yesterday|contributor content|sign[ -]?(?:in|up)|log[ -]?(?:in|out)|join us|register|how to)\\b|^(?:bio|post|posts|comments?|reply|quote|author|profile|home|about|(?:senior |staff |contributing )*(?:writer|editor|reporter|contributor)|(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)\\.?)$|^[^\\p{L}]*\\p{L}?$|[?!]",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern ROLE = Pattern.compile(
			"\\s*(?:[,|–—•(\\[]|\\s-\\s|\\s+for\\s+the\\s|\\s+@)\\s*(?=(?:\\S+\\s+){0,4}(?:reporter|editor|writer|correspondent|journalist|columnist|staff|contributor|chief|producer|author|photographer|redakteur|redaktion|korrespondent|updated|published|posted|special|news|times|press|associated|reuters|ap|afp|cnn|bbc|usa|follow|head|director|president|professor|founder|ceo|lawyer|md|phd|ph\\.d|rdn?|ms|mph|frcs)\\b).*$",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern TITLE_BEHIND = Pattern.compile(
			"(?<=\\S\\s\\S{1,30})\\s+(?:(?:senior|staff|associate|deputy|managing|contributing|assistant|news|sports|freelance|chief|lead|special)\\s+)*"
					+ "(?:editor|writer|reporter|correspondent|columnist|contributor|producer|journalist|redakteur|redakteurin)$",
			Pattern.CASE_INSENSITIVE);

	/** Initials of a desk, a town, or a role. */
	private static final Pattern BRACKETS = Pattern.compile("\\s*[(（][^()（）]{1,60}[)）]$");

	private static final Pattern DATED = Pattern.compile(
			"\\s*[,|–—•·-]?\\s*(?:\\b(?:on|am|le|el|il|op|published|updated|posted|veröffentlicht|aktualisiert|publié)\\b.*|(?<![\\p{L}\\d_-])(?:(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)\\.?\\s+)?\\d.*)$",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern BY_BEHIND_DATE = Pattern
		.compile("^.*\\d.*?(?:\\b(?:by|von|par|por|door)\\s+|[|•·]\\s*(?=\\p{L}))", Pattern.CASE_INSENSITIVE);

	private static final Pattern SPACES = Pattern.compile("\\s+");

	private static final Pattern COMMAS = Pattern.compile("\\s*[,，]\\s*");

	private static final Pattern EDGES = Pattern.compile("^[\\s,;:|/–—•·-]+|[\\s,;:|/–—•·-]+$");

	private static final Pattern ACCOUNT = Pattern
		.compile(".*\\b(feed|admin|administrator|newsroom|webmaster|editorial team|web desk|rss)\\b.*");

	private static final int LONGEST = 70;

	private AuthorNames() {
	}

	/** Names from a line of text, which may hold a date and roles besides. */
	public static List<String> inLine(String line) {
		String plain = BY_BEHIND_DATE.matcher(SPACES.matcher(line.strip()).replaceAll(" ")).replaceFirst("");
		String text = DATED.matcher(plain).replaceFirst("");
		Set<String> names = new LinkedHashSet<>();
		for (String part : BETWEEN.split(withoutBy(text))) {
			String name = ROLE.matcher(withoutBy(part)).replaceFirst("");
			for (String single : commaParts(name)) {
				add(names, single);
			}
		}
		return List.copyOf(names);
	}

	/** Names that are already parted, each kept as it is but for what is no name. */
	public static List<String> of(List<String> written) {
		Set<String> names = new LinkedHashSet<>();
		for (String name : written) {
			String text = withoutBy(SPACES.matcher(name.strip()).replaceAll(" "));
			if (isManyNames(text)) {
				names.addAll(inLine(text));
			}
			else {
				add(names, text);
			}
		}
		return List.copyOf(names);
	}

	/** One line's names, each as it is written. */
	public static List<String> parted(String line) {
		List<String> names = new ArrayList<>();
		for (String part : BETWEEN.split(line)) {
			commaParts(part).stream()
				.map(AuthorNames::trimmed)
				.filter(Predicate.not(String::isEmpty))
				.forEach(names::add);
		}
		return names;
	}

	private static String trimmed(String name) {
		return EDGES.matcher(name).replaceAll("").replaceFirst("^(?:and|und|et|y|e)\\s+", "");
	}

	/** Whether a name is an account of the publisher rather than a person's. */
	public static boolean isHouse(String name, Set<String> siteNames) {
		String plain = TitleCleaner.letters(name);
		boolean site = siteNames.stream().map(TitleCleaner::letters).anyMatch((letters) -> letters.equals(plain));
		String lower = name.toLowerCase(Locale.ROOT);
		return site || ACCOUNT.matcher(lower).matches();
	}

	private static boolean isManyNames(String text) {
		return text.length() > 12 && (BETWEEN.matcher(text).find() || text.chars().filter((c) -> c == ',').count() > 1);
	}

	private static List<String> commaParts(String text) {
		String[] parts = COMMAS.split(text);
		boolean people = parts.length > 1;
		for (String part : parts) {
			people = people && (part.contains(" ") || isCjk(part));
		}
		if (people) {
			return List.of(parts);
		}
		List<String> first = new ArrayList<>();
		first.add(parts.length > 0 ? text : "");
		return first;
	}

	private static boolean isCjk(String text) {
		return !text.isEmpty() && text.codePoints().allMatch((c) -> c >= 0x3040 && c <= 0x9fff);
	}

	private static void add(Set<String> names, String written) {
		String bare = BRACKETS.matcher(ROLE.matcher(withoutBy(written)).replaceFirst("")).replaceFirst("");
		String name = EDGES.matcher(TITLE_BEHIND.matcher(bare).replaceFirst("")).replaceAll("");
		boolean letters = name.codePoints().anyMatch(Character::isLetter);
		if (letters && name.length() <= LONGEST && name.length() > 1 && !NOT_A_NAME.matcher(name).find()) {
			names.add(name);
		}
	}

	private static String withoutBy(String text) {
		return BY.matcher(text.strip()).replaceFirst("").strip();
	}

}
