package app.joren.extraction.body;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A table of what each sign weighs, read from a file beside this class: a line for each
 * sign with its name and as many weights as there are things to choose from.
 *
 * @param bias the weights of what has no sign at all
 * @param weights by sign, in the order of their names
 */
public record Weights(double[] bias, double[][] weights) {

	private static final String BIAS = "BIAS";

	/** Reads the table that has a line for each of some signs. */
	static Weights read(String file, Enum<?>[] signs) {
		Map<String, double[]> lines = new HashMap<>();
		InputStream resource = Objects.requireNonNull(Weights.class.getResourceAsStream(file));
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
			reader.lines().filter((line) -> !line.startsWith("#")).forEach((line) -> {
				String[] words = line.split(" ");
				lines.put(words[0], Arrays.stream(words, 1, words.length).mapToDouble(Double::parseDouble).toArray());
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new Weights(of(BIAS, lines),
				Arrays.stream(signs).map((sign) -> of(sign.name(), lines)).toArray(double[][]::new));
	}

	private static double[] of(String name, Map<String, double[]> lines) {
		return Objects.requireNonNull(lines.get(name), () -> "no weight of " + name);
	}

	/** The table as the text that {@link #read} reads. */
	String text(String choices, Enum<?>[] signs) {
		StringBuilder text = new StringBuilder("# What each sign adds to the odds, as a logarithm, ").append(choices)
			.append(".\n# Learnt by ./joren bench learn; ")
			.append(BIAS)
			.append(" stands for what has no sign at all.\n");
		line(text, BIAS, this.bias);
		for (int sign = 0; sign < signs.length; sign++) {
			line(text, signs[sign].name(), this.weights[sign]);
		}
		return text.toString();
	}

	private static void line(StringBuilder text, String name, double[] weights) {
		text.append(name);
		for (double weight : weights) {
			text.append(String.format(Locale.ROOT, " %.3f", weight));
		}
		text.append('\n');
	}

	/** The odds of the first choice, as a logarithm. */
	double odds(double[] values) {
		return odds(values, 0);
	}

	/** The odds of each choice, as logarithms. */
	double[] allOdds(double[] values) {
		double[] odds = new double[this.bias.length];
		for (int choice = 0; choice < odds.length; choice++) {
			odds[choice] = odds(values, choice);
		}
		return odds;
	}

	private double odds(double[] values, int choice) {
		double odds = this.bias[choice];
		for (int sign = 0; sign < values.length; sign++) {
			odds += values[sign] * this.weights[sign][choice];
		}
		return odds;
	}

}
