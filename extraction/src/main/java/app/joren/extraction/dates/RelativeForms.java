package app.joren.extraction.dates;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Times told from now on: three hours ago, yesterday. */
final class RelativeForms {

	/**
	 * So much before now.
	 *
	 * @param amount how many
	 * @param unit of what
	 * @param next the token behind it
	 */
	record Found(long amount, ChronoUnit unit, int next) {
	}

	private static final Map<String, ChronoUnit> UNITS = new HashMap<>();

	static {
		put(ChronoUnit.SECONDS, "second seconds sec secs sekunde sekunden seconde secondes seconden segundo segundos "
				+ "secondo secondi sekunder sekuntia sekund sekundy секунд секунды секунду saniye detik ثانية ثوان giay 秒 초");
		put(ChronoUnit.MINUTES, "minute minutes min mins minuten minuut minuto minutos minuti minuter minutter "
				+ "minuuttia minuutti minut minuty minuta minutu минут минуты минуту хвилин хвилини хвилину dakika dk menit "
				+ "minit دقيقة دقائق דקות דקה phut λεπτα perc perce мин minučių минути 分 분 मिनट นาที");
		put(ChronoUnit.HOURS, "hour hours hr hrs h std stunde stunden heure heures hora horas ora ore uur timme timmar "
				+ "timma time timer tunti tuntia godzina godziny godzine godzin godz hodina hodiny hodin hodinami hodinu oraja "
				+ "oras час часа часов годин години годину sat sata sati ur ure uri saat sa jam ساعة ساعات שעות שעה gio ωρες ωρα "
				+ "време ч стп val घंटे घंटा ชั่วโมง");
		put(ChronoUnit.DAYS, "day days d tag tage tagen jour jours dia dias giorno giorni dag dagen dagar dage dager "
				+ "paiva paivaa dzien dni den dny dnem dnu nap napja zi zile день дня дней днів дні день дена dan dana gun "
				+ "hari يوم أيام ايام ימים יום ngay ημερες μερες ημερα दिन วัน 日 天 일 dienas dienos");
		put(ChronoUnit.WEEKS, "week weeks w woche wochen semaine semaines semana semanas settimana settimane weken "
				+ "vecka veckor uke uker uge uger viikko viikkoa tydzien tygodnie tygodni tyden tydny tydnem tydnu het hete "
				+ "saptamana saptamani неделя недели недель неделю тиждень тижні тижнів hafta minggu أسبوع أسابيع שבועות שבוע "
				+ "tuan εβδομαδες 週 周 주 सप्ताह สัปดาห์");
		put(ChronoUnit.MONTHS, "month months monat monate monaten mois mes meses mese mesi maand maanden manad manader "
				+ "maned maneder maaned kuukausi kuukautta miesiac miesiace miesiecy mesic mesice mesici mesicem honap "
				+ "honapja luna luni месяц месяца месяцев місяць місяці місяців mjesec mjeseca ay bulan شهر أشهر חודשים חודש "
				+ "μηνες μηνα महीने เดือน");
		put(ChronoUnit.YEARS, "year years yr yrs jahr jahre jahren ans ano anos anno anni jaar jaren ar vuosi vuotta "
				+ "rok lata lat roky lety rokem ev eve год года лет рік роки років godina godine yil tahun سنة سنوات שנים שנה "
				+ "χρονια साल ปี 年 년");
	}

	private static final Set<String> BEFORE = Set.of("vor", "y", "hace", "ha", "acum", "prije", "pre", "πριν", "منذ",
			"קודם", "לפני", "pred", "przed", "преди", "pries", "pirms", "for", "hai");

	private static final Set<String> BEHIND = Set.of("ago", "fa", "geleden", "sedan", "siden", "sitten", "temu",
			"nazad", "назад", "тому", "once", "lalu", "पहले", "truoc", "ที่แล้ว", "ezelott", "atras", "zpet", "earlier",
			"evvel", "前", "전", "tagasi", "pirms");

	private static final Set<String> ONE = Set.of("a", "an", "one", "ein", "eine", "einem", "einer", "un", "una", "une",
			"uma", "um", "en", "ett", "et", "een", "bir", "egy", "o");

	private static final Map<String, Integer> DAYS = Map.ofEntries(Map.entry("today", 0), Map.entry("yesterday", 1),
			Map.entry("heute", 0), Map.entry("gestern", 1), Map.entry("vorgestern", 2), Map.entry("hoy", 0),
			Map.entry("ayer", 1), Map.entry("aujourd'hui", 0), Map.entry("aujourd’hui", 0), Map.entry("hier", 1),
			Map.entry("oggi", 0), Map.entry("ieri", 1), Map.entry("hoje", 0), Map.entry("ontem", 1),
			Map.entry("vandaag", 0), Map.entry("gisteren", 1), Map.entry("idag", 0), Map.entry("igar", 1),
			Map.entry("tanaan", 0), Map.entry("eilen", 1), Map.entry("dzisiaj", 0), Map.entry("dzis", 0),
			Map.entry("wczoraj", 1), Map.entry("dnes", 0), Map.entry("vcera", 1), Map.entry("сегодня", 0),
			Map.entry("вчера", 1), Map.entry("сьогодні", 0), Map.entry("вчора", 1), Map.entry("днес", 0),
			Map.entry("bugun", 0), Map.entry("dun", 1), Map.entry("danas", 0), Map.entry("jucer", 1),
			Map.entry("juce", 1), Map.entry("azi", 0), Map.entry("ma", 0), Map.entry("tegnap", 1),
			Map.entry("σημερα", 0), Map.entry("χθες", 1), Map.entry("اليوم", 0), Map.entry("أمس", 1),
			Map.entry("היום", 0), Map.entry("אתמול", 1), Map.entry("आज", 0), Map.entry("kemarin", 1),
			Map.entry("semalam", 1));

	private static final Map<String, Integer> ASIAN_DAYS = Map.of("今日", 0, "本日", 0, "昨日", 1, "一昨", 2, "今天", 0, "昨天", 1,
			"오늘", 0, "어제", 1, "前天", 2);

	private final Tokens tokens;

	RelativeForms(Tokens tokens) {
		this.tokens = tokens;
	}

	@Nullable Found at(int i) {
		Found told = told(i);
		return (told != null) ? told : dayWord(i);
	}

	private @Nullable Found dayWord(int i) {
		Integer days = DAYS.get(token(i).text());
		if (days != null && token(i).isWord()) {
			return new Found(days, ChronoUnit.DAYS, i + 1);
		}
		days = ASIAN_DAYS.get(token(i).text() + token(i + 1).text());
		if (days != null) {
			return new Found(days, ChronoUnit.DAYS, i + 2);
		}
		boolean nordic = token(i).is("i") && (token(i + 1).is("dag") || token(i + 1).is("gar"));
		return nordic ? new Found(token(i + 1).is("dag") ? 0 : 1, ChronoUnit.DAYS, i + 2) : null;
	}

	private @Nullable Found told(int i) {
		Token number = token(i);
		boolean one = number.isWord() && ONE.contains(number.text());
		if (!one && !number.isNumber(0, 999, 3)) {
			return null;
		}
		Unit unit = unit(i + 1);
		if (unit == null) {
			return null;
		}
		int end = behind(unit.next());
		if (end < 0 && !isBefore(i)) {
			return null;
		}
		return new Found(one ? 1 : number.value(), unit.unit(), Math.max(end, unit.next()));
	}

	private record Unit(ChronoUnit unit, int next) {
	}

	private @Nullable Unit unit(int i) {
		String two = token(i).text() + token(i + 1).text();
		switch (two) {
			case "時間", "小时", "小時", "시간" -> {
				return new Unit(ChronoUnit.HOURS, i + 2);
			}
			case "分钟", "分鐘" -> {
				return new Unit(ChronoUnit.MINUTES, i + 2);
			}
			case "か月", "ヶ月", "ヵ月", "カ月", "ケ月", "个月", "個月", "개월" -> {
				return new Unit(ChronoUnit.MONTHS, i + 2);
			}
			case "週間", "星期" -> {
				return new Unit(ChronoUnit.WEEKS, i + 2);
			}
			case "年間", "日間" -> {
				return new Unit(two.equals("年間") ? ChronoUnit.YEARS : ChronoUnit.DAYS, i + 2);
			}
			default -> {
				ChronoUnit unit = token(i).isWord() ? UNITS.get(token(i).text()) : null;
				return (unit == null) ? null : new Unit(unit, token(i + 1).is(".") ? i + 2 : i + 1);
			}
		}
	}

	private int behind(int from) {
		for (int i = from; i < from + 3; i++) {
			if (BEHIND.contains(token(i).text())) {
				return i + 1;
			}
			if (!token(i).isWord()) {
				return -1;
			}
		}
		return -1;
	}

	private boolean isBefore(int index) {
		for (int i = index - 1; i >= Math.max(0, index - 2); i--) {
			if (BEFORE.contains(token(i).text())) {
				return !token(i).is("y") || token(i - 1).is("il") || token(i + 1).is("a");
			}
		}
		return false;
	}

	private Token token(int index) {
		return this.tokens.at(index);
	}

	private static void put(ChronoUnit unit, String words) {
		for (String word : words.split(" ")) {
			UNITS.putIfAbsent(Tokens.fold(word), unit);
		}
	}

}
