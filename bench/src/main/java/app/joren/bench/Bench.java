package app.joren.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The command {@code ./joren bench}. */
public final class Bench {

	private static final int USAGE = 2;

	private static final int FAILED = 4;

	private final Map<String, BenchCommand> commands = new LinkedHashMap<>();

	private Bench() {
		this.commands.put("sites", new SitesCommand());
		this.commands.put("extraction", new ExtractionCommand());
		this.commands.put("speed", new SpeedCommand());
		this.commands.put("crawl", new CrawlCommand());
		this.commands.put("events", new EventsCommand());
		this.commands.put("memory", new MemoryCommand());
		this.commands.put("learn", new LearnCommand());
		this.commands.put("drill", new DrillCommand());
		this.commands.put("calibration", new CalibrationCommand());
		this.commands.put("start", new StartCommand());
		this.commands.put("faults", new FaultsCommand());
		this.commands.put("schedule", new ScheduleCommand());
		this.commands.put("push", new PushCommand());
		this.commands.put("content", new ContentCommand());
	}

	/** Runs the command that the arguments name. */
	public static void main(String[] args) {
		PrintStream out = System.out;
		// The figures alone may go there, whatever a library has to say.
		System.setOut(System.err);
		System.exit(new Bench().run(Arrays.asList(args), out, System.err));
	}

	private int run(List<String> arguments, PrintStream out, PrintStream progress) {
		BenchCommand command = arguments.isEmpty() ? null : this.commands.get(arguments.getFirst());
		if (command == null) {
			progress.println("Usage:");
			this.commands.values().forEach((known) -> progress.println(known.usage()));
			return USAGE;
		}
		try {
			command.run(arguments.subList(1, arguments.size()), out, progress);
			return 0;
		}
		catch (Arguments.BadUsage ex) {
			progress.println(ex.getMessage() + "\nUsage:\n" + command.usage());
			return USAGE;
		}
		catch (Exception ex) {
			progress.println("The measurement failed: " + ex);
			return FAILED;
		}
	}

}
