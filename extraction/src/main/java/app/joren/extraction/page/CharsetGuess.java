package app.joren.extraction.page;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Guesses the character set of bytes that declare none, by how much the text that each
 * set gives looks like text in the languages that it is used for.
 */
final class CharsetGuess {

	private static final int SAMPLE = 64 * 1024;

	private static final Charset WESTERN = Charset.forName("windows-1252");

	private static final List<Candidate> CANDIDATES = List.of(new Candidate("windows-31j", Script.JAPANESE),
			new Candidate("x-eucJP-Open", Script.JAPANESE), new Candidate("GB18030", Script.SIMPLIFIED),
			new Candidate("Big5-HKSCS", Script.TRADITIONAL), new Candidate("x-windows-949", Script.KOREAN),
			new Candidate("windows-1251", Script.CYRILLIC), new Candidate("KOI8-R", Script.CYRILLIC),
			new Candidate("windows-1252", Script.WESTERN));

	private CharsetGuess() {
	}

	static Charset of(byte[] bytes) {
		byte[] sample = sample(bytes);
		if (sample.length == 0) {
			return hasJapaneseEscape(bytes) ? Charset.forName("x-windows-iso2022jp") : WESTERN;
		}
		Charset best = WESTERN;
		double bestScore = Double.NEGATIVE_INFINITY;
		for (Candidate candidate : CANDIDATES) {
			Charset charset = Charset.forName(candidate.name());
			double score = candidate.script().score(new String(sample, charset));
			if (score > bestScore) {
				best = charset;
				bestScore = score;
			}
		}
		return best;
	}

	/** The bytes that matter: runs with the high bit, with a byte around them. */
	private static byte[] sample(byte[] bytes) {
		byte[] sample = new byte[Math.min(bytes.length, SAMPLE)];
		int length = 0;
		for (int i = 0; i < bytes.length && length < sample.length; i++) {
			boolean near = bytes[i] < 0 || (i > 0 && bytes[i - 1] < 0);
			if (near) {
				sample[length++] = bytes[i];
			}
		}
		return Arrays.copyOf(sample, length);
	}

	private static boolean hasJapaneseEscape(byte[] bytes) {
		for (int i = 0; i + 2 < bytes.length; i++) {
			if (bytes[i] == 0x1b && bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@')) {
				return true;
			}
		}
		return false;
	}

	private record Candidate(String name, Script script) {
	}

	/** What usual text looks like in a script. */
	private enum Script {

		JAPANESE("""
				のにはをたがでてとしれさるいなかっらこもすありまんくきをそよどけだ日一国人年大十二本中長出三同時政事自行社見月 \
				分議後前民生連五発間対上部東者党地合市業内相方四定今回新場金員九入選立開手米力学問高代明実円関決子動京全目表戦 \
				経通外最言氏現理調体化田当八六約主題下首意法不来作性的要用制治度務強気小七成期公野協取都和統以機平総加山思家話 \
				世受区領多県続進正安設保改数記院女初北午指権心界支第産結百派点教報済書府活原先共得解名交資予川向際査勝面委告軍 \
				文反元重近千考判認画海参売利組知案道信策集在件団別物側任引使求所次水半品昨論計死官増係感特情投示変打男基私各始 \
				島直両朝革"""),

		SIMPLIFIED("""
				的一是不了在人有我他这为之大来以个中上们到说国和地也子时道出而要于就下得可你年生自会那后能对着事其里所去行过家 \
				十用发天如然作方成者多日都三小军二无同么经法当起与好看学进种将还分此心前面又定见只主没公从动老想明问力样长两因 \
				气意第次全重社并正应高新闻北京市工部经济"""),

		TRADITIONAL("""
				的一是不了在人有我他這為之大來以個中上們到說國和地也子時道出而要於就下得可你年生自會那後能對著事其裡所去行過家 \
				十用發天如然作方成者多日都三小軍二無同麼經法當起與好看學進種將還分此心前面又定見只主沒公從動老想明問力樣長兩因 \
				氣意第次全重社並正應高新聞台北市工部經濟"""),

		KOREAN("이다는의에을를가은고하지로한사기리시자대어아도서나일인정상해수전부장보"),

		CYRILLIC("оеаинтсрвлкмдпуяыьгзбчй"),

		WESTERN("éèàùçêôîâûëïüöäßñóíáúãõåøæœ’‘“”–—…€«»°£©·");

		private final BitSet common = new BitSet(65536);

		Script(String common) {
			common.chars().filter((c) -> c != ' ').forEach(this.common::set);
		}

		/** The mean over the characters beyond ASCII. */
		double score(String text) {
			double sum = 0;
			int count = 0;
			for (int i = 0; i < text.length(); i++) {
				char c = text.charAt(i);
				if (c >= 0x80) {
					count++;
					sum += value(c);
				}
			}
			return (count == 0) ? -1 : sum / count;
		}

		private double value(char c) {
			if (c == '\ufffd' || Character.isISOControl(c) || Character.getType(c) == Character.PRIVATE_USE) {
				return -5;
			}
			if (this.common.get(c)) {
				return 1;
			}
			return switch (this) {
				case JAPANESE -> japanese(c);
				case SIMPLIFIED, TRADITIONAL -> (isIdeograph(c) || isWide(c)) ? 0.15 : -0.5;
				case KOREAN -> (c >= 0xac00 && c <= 0xd7a3) ? 0.5 : (isWide(c) ? 0.15 : -0.4);
				case CYRILLIC -> (c >= 0x430 && c <= 0x44f) ? 0.7 : ((c >= 0x410 && c <= 0x451) ? 0.1 : -0.2);
				case WESTERN -> Character.isLetter(c) ? 0.1 : -0.3;
			};
		}

		private static double japanese(char c) {
			if (c >= 0x3041 && c <= 0x30fe) {
				return 0.8;
			}
			if (c >= 0xff61 && c <= 0xff9f) {
				return -0.6;
			}
			return (isIdeograph(c) || isWide(c)) ? 0.15 : -0.5;
		}

		private static boolean isIdeograph(char c) {
			return c >= 0x4e00 && c <= 0x9fff;
		}

		private static boolean isWide(char c) {
			return (c >= 0x3000 && c <= 0x303f) || (c >= 0xff01 && c <= 0xff5e);
		}

	}

}
