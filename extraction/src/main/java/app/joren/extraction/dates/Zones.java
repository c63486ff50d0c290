package app.joren.extraction.dates;

import java.time.ZoneId;
import java.util.Map;

/** Zones by the letters that people write. */
final class Zones {

	private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("z", "Z"), Map.entry("utc", "Z"),
			Map.entry("gmt", "Z"), Map.entry("ut", "Z"), Map.entry("wet", "Z"), Map.entry("est", "-05:00"),
			Map.entry("edt", "-04:00"), Map.entry("et", "America/New_York"), Map.entry("cst", "-06:00"),
			Map.entry("cdt", "-05:00"), Map.entry("ct", "America/Chicago"), Map.entry("mst", "-07:00"),
			Map.entry("mdt", "-06:00"), Map.entry("mt", "America/Denver"), Map.entry("pst", "-08:00"),
			Map.entry("pdt", "-07:00"), Map.entry("pt", "America/Los_Angeles"), Map.entry("akst", "-09:00"),
			Map.entry("akdt", "-08:00"), Map.entry("hst", "-10:00"), Map.entry("ast", "-04:00"),
			Map.entry("adt", "-03:00"), Map.entry("brt", "-03:00"), Map.entry("art", "-03:00"),
			Map.entry("bst", "+01:00"), Map.entry("west", "+01:00"), Map.entry("cet", "+01:00"),
			Map.entry("cest", "+02:00"), Map.entry("mez", "+01:00"), Map.entry("met", "+01:00"),
			Map.entry("mesz", "+02:00"), Map.entry("eet", "+02:00"), Map.entry("eest", "+03:00"),
			Map.entry("msk", "+03:00"), Map.entry("мск", "+03:00"), Map.entry("trt", "+03:00"),
			Map.entry("pkt", "+05:00"), Map.entry("ist", "+05:30"), Map.entry("wib", "+07:00"),
			Map.entry("ict", "+07:00"), Map.entry("wita", "+08:00"), Map.entry("sgt", "+08:00"),
			Map.entry("hkt", "+08:00"), Map.entry("awst", "+08:00"), Map.entry("wit", "+09:00"),
			Map.entry("jst", "+09:00"), Map.entry("kst", "+09:00"), Map.entry("acst", "+09:30"),
			Map.entry("aest", "+10:00"), Map.entry("aedt", "+11:00"), Map.entry("nzst", "+12:00"),
			Map.entry("nzdt", "+13:00"));

	private Zones() {
	}

	static boolean isName(String word) {
		return NAMES.containsKey(word);
	}

	static ZoneId named(String word) {
		return ZoneId.of(NAMES.getOrDefault(word, "Z"));
	}

}
