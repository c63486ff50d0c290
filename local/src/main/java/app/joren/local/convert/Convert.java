package app.joren.local.convert;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import app.joren.contracts.problem.Problem;
import app.joren.emulator.EmulatorUnavailable;
import app.joren.local.suite.SuiteProblem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code ./joren convert}. */
public final class Convert {

	private static final int DONE = 0;

	private static final int USAGE = 2;

	private static final int NOT_CONVERTED = 3;

	private static final int OUR_FAULT = 4;

	private static final String HELP = """
			Usage: joren convert URL [--out FILE] [--allow-host HOST:PORT]... [--language TAG]

			Converts a site to articles of native blocks. Progress goes to standard error, the result,
			as JSON, to standard output or to FILE.

			  --out FILE              writes the result to FILE
			  --allow-host HOST:PORT  lets the site be on this machine; may be given several times
			  --language TAG          the app's language, for example ja, when it is not the site's own

			Exit status: 0 articles were converted; 2 the command was used in a wrong way; 3 the site cannot
			be converted, the result's problems say why and what to do; 4 something is wrong with Joren itself.
			""";

	private final PrintStream out;

	private final PrintStream progress;

	private Convert(PrintStream out, PrintStream progress) {
		this.out = out;
		this.progress = progress;
	}

	/** Converts a site and ends the process. */
	public static void main(String[] args) {
		PrintStream out = System.out;
		// The result alone may go there, whatever a library has to say.
		System.setOut(System.err);
		System.exit(new Convert(out, System.err).run(Arrays.asList(args)));
	}

	private int run(List<String> arguments) {
		if (arguments.contains("--help")) {
			this.out.print(HELP);
			return DONE;
		}
		try {
			return convert(ConvertArguments.of(arguments));
		}
		catch (ConvertArguments.BadUsage ex) {
			this.progress.println(ex.getMessage());
			this.progress.print(HELP);
			return USAGE;
		}
		catch (SuiteProblem | EmulatorUnavailable ex) {
			this.progress.println(ex.getMessage());
			return OUR_FAULT;
		}
		catch (IOException ex) {
			this.progress.println("The result could not be written: " + ex.getMessage());
			return OUR_FAULT;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return OUR_FAULT;
		}
	}

	private int convert(ConvertArguments arguments) throws IOException, InterruptedException {
		this.progress.println("Starting ...");
		PrivateSuite suite = PrivateSuite.start(arguments.allowedHosts());
		try {
			SiteConversion conversion = new SiteConversion(suite.services(), arguments.language(),
					this.progress::println);
			write(conversion.convert(arguments.address()), arguments.out());
			return DONE;
		}
		catch (ConversionFailed ex) {
			tell(ex.problem());
			write(ConvertedSite.failed(arguments.address(), ex.problem()), arguments.out());
			return ex.isOfTheSite() ? NOT_CONVERTED : ourFault(suite);
		}
		catch (RuntimeException ex) {
			this.progress.println("Something is wrong with Joren itself: " + ex);
			return ourFault(suite);
		}
	}

	private void tell(Problem problem) {
		this.progress.println(problem.type().title() + ".");
		this.progress.println(problem.detail());
		this.progress.println(problem.nextStep());
	}

	private int ourFault(PrivateSuite suite) {
		this.progress.println("The log is in " + suite.keepLog());
		return OUR_FAULT;
	}

	private void write(ConvertedSite site, @Nullable Path file) throws IOException {
		JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
		String text = json.writeValueAsString(site) + "\n";
		if (file == null) {
			this.out.write(text.getBytes(StandardCharsets.UTF_8));
			this.out.flush();
		}
		else {
			Files.writeString(file, text);
		}
	}

}
