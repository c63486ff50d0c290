package app.joren.extraction.metadata;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Tells the language of a text by its script and by its commonest words. It says nothing
 * rather than something doubtful.
 */
final class LanguageGuess {

	private static final String WORDS = """
			en the of and to in is that for with was are this be have from by not which you they
			de der die das und ist nicht mit den von für auf ein eine dem auch sich wird des im zu
			fr le la les des et est dans pour que une du qui sur pas par au avec sont cette plus
			es el la los las de que y en un una por con para es del se no su lo más
			it il di che la e per un una è del non con sono della in gli le dei alla si più anche
			pt o a os as de que e do da em um uma para com não por mais dos no na se são
			nl de het een en van is dat op te in voor met niet zijn die aan er ook wordt
			sv och att det som en på är av för med den till inte har om ett jag kan var
			da og at det en er på af for med til den ikke har der som et jeg kan blev
			no og at det en er på av for med til ikke har som et jeg kan ble fra også
			fi ja on ei että se oli hän mutta ovat tai kun myös joka mitä kuin sen tämä ole
			pl i w na z się nie do jest to że o jak od po dla przez oraz są ale
			cs a v se na je že s z do to jako pro by jsou ve které podle od při byl
			sk a v sa na je že s z do to ako pre by sú vo ktoré podľa od pri bol
			hu a az és hogy nem is egy van ez meg volt csak mint már lesz el de vagy
			ro și în de la a care nu cu pe din un o este mai sunt pentru fi au că
			tr ve bir bu için ile de da olarak çok daha olan gibi ne var sonra kadar değil
			id yang dan di untuk dengan ini dari pada tidak dalam akan itu oleh adalah ke atau juga
			vi của và là có trong cho được không với các những người một đã khi này để
			ca el la de que i en per amb els les un una és no del més dels al com
			hr i u je na se da za su od s a koji kao ne će to iz što bi
			sl in je v na za se da so ki z pa od kot tudi ne bi pri po ali
			et ja on ei et see oli aga kui ka mis või oma seda ning kes kuid ole
			lv un ir no ar par ka kas uz bet arī tas pie gan to kā vai lai nav
			lt ir yra kad su tai iš į bet kaip ar apie jis buvo nuo dėl už taip dar
			eu eta da ez du dira bat zen izan dute egin hau baina ere bere dela dituzte
			gl o a os as de que e do da en un unha para con non por máis dos no na
			sq dhe në e të për me një që nga është se ka si do nuk i janë më
			is og að í er á sem um til við með en það var því ekki eru
			cy y yn a ar o i mae ac wedi am gan ei bod yr hyn fod
			af die en van in is het dat 'n nie te met vir wat op sy hulle
			fil ang ng sa na mga at ay ni si para kay hindi ito
			""";

	private static final Map<String, Set<String>> LANGUAGES = new HashMap<>();

	/** Letters that one language alone has among those of its script. */
	private static final List<Map.Entry<String, String>> LETTERS = List.of(Map.entry("uk", "іїєґ"),
			Map.entry("be", "ўі"), Map.entry("sr", "ђћџљњ"), Map.entry("mk", "ѓќѕ"), Map.entry("kk", "әғқңөұү"));

	static {
		WORDS.lines().map(String::strip).map((line) -> line.split(" ")).forEach((words) -> {
			for (int i = 1; i < words.length; i++) {
				LANGUAGES.computeIfAbsent(words[i], (word) -> new HashSet<>()).add(words[0]);
			}
		});
	}

	private static final int LONGEST = 2500;

	private static final int LEAST_LETTERS = 160;

	private static final int LEAST_WORDS = 10;

	private LanguageGuess() {
	}

	/**
	 * The language of a page's prose.
	 * @param document the page
	 * @param said what it says itself, which needs more to be contradicted
	 * @return empty where it cannot be told for certain
	 */
	static Optional<String> of(Document document, String said) {
		StringBuilder text = new StringBuilder();
		Iterator<Element> paragraphs = document.stream().filter((element) -> element.nameIs("p")).iterator();
		while (text.length() <= LONGEST && paragraphs.hasNext()) {
			text.append(paragraphs.next().text()).append('\n');
		}
		return of(text.toString().toLowerCase(Locale.ROOT), said);
	}

	static Optional<String> of(String text, String said) {
		Map<Character.UnicodeScript, Integer> scripts = scripts(text);
		int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
		if (letters < LEAST_LETTERS) {
			return Optional.empty();
		}
		int kana = count(scripts, Character.UnicodeScript.HIRAGANA) + count(scripts, Character.UnicodeScript.KATAKANA);
		if (kana * 10 > letters) {
			return Optional.of("ja");
		}
		Character.UnicodeScript main = scripts.entrySet()
			.stream()
			.max(Map.Entry.comparingByValue())
			.map(Map.Entry::getKey)
			.orElse(Character.UnicodeScript.COMMON);
		return (count(scripts, main) * 10 < letters * 7) ? Optional.empty() : ofScript(main, text, said);
	}

	private static Optional<String> ofScript(Character.UnicodeScript script, String text, String said) {
		return switch (script) {
			case LATIN -> byWords(text, said);
			case CYRILLIC -> byLetters(text);
			case HAN -> Optional.of("zh");
			case HANGUL -> Optional.of("ko");
			case GREEK -> Optional.of("el");
			case HEBREW -> said.equals("yi") ? Optional.empty() : Optional.of("he");
			case THAI -> Optional.of("th");
			case GEORGIAN -> Optional.of("ka");
			case ARMENIAN -> Optional.of("hy");
			default -> Optional.empty();
		};
	}

	private static Optional<String> byLetters(String text) {
		for (Map.Entry<String, String> language : LETTERS) {
			long own = text.chars().filter((c) -> language.getValue().indexOf(c) >= 0).count();
			if (own * 60 > text.length()) {
				return Optional.of(language.getKey());
			}
		}
		long russian = text.chars().filter((c) -> "ыэё".indexOf(c) >= 0).count();
		return (russian * 100 > text.length()) ? Optional.of("ru") : Optional.empty();
	}

	private static Optional<String> byWords(String text, String said) {
		Map<String, Double> votes = new HashMap<>();
		int known = 0;
		for (int start = 0; start < text.length();) {
			int end = endOfWord(text, start);
			Set<String> languages = (end > start) ? LANGUAGES.get(text.substring(start, end)) : null;
			if (languages != null) {
				known++;
				languages.forEach((language) -> votes.merge(language, 1.0 / languages.size(), Double::sum));
			}
			start = end + 1;
		}
		List<Map.Entry<String, Double>> order = votes.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Double>comparingByValue().reversed())
			.limit(2)
			.toList();
		if (known < LEAST_WORDS) {
			return Optional.empty();
		}
		double best = order.getFirst().getValue();
		double second = (order.size() > 1) ? order.getLast().getValue() : 0;
		boolean certain = best >= LEAST_WORDS && best > 1.5 * second && best > 2.5 * votes.getOrDefault(said, 0.0);
		return (certain || order.getFirst().getKey().equals(said)) ? Optional.of(order.getFirst().getKey())
				: Optional.empty();
	}

	private static int endOfWord(String text, int start) {
		int end = start;
		while (end < text.length() && (Character.isLetter(text.codePointAt(end)) || text.charAt(end) == '\'')) {
			end += Character.charCount(text.codePointAt(end));
		}
		return end;
	}

	private static Map<Character.UnicodeScript, Integer> scripts(String text) {
		Map<Character.UnicodeScript, Integer> scripts = new EnumMap<>(Character.UnicodeScript.class);
		int plain = 0;
		for (int i = 0; i < text.length();) {
			int sign = text.codePointAt(i);
			i += Character.charCount(sign);
			if (sign < 0x80) {
				plain += Character.isLetter(sign) ? 1 : 0;
			}
			else if (Character.isLetter(sign)) {
				scripts.merge(Character.UnicodeScript.of(sign), 1, Integer::sum);
			}
		}
		scripts.merge(Character.UnicodeScript.LATIN, plain, Integer::sum);
		return scripts;
	}

	private static int count(Map<Character.UnicodeScript, Integer> scripts, Character.UnicodeScript script) {
		return scripts.getOrDefault(script, 0);
	}

}
