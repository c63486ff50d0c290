package app.joren.bench;

import java.io.PrintStream;
import java.util.List;

/** A measurement that is started from the command line. */
interface BenchCommand {

	/** Its name and arguments, and what it does. */
	String usage();

	/**
	 * Measures.
	 * @param arguments what stands after the command's name
	 * @param out where the figures go
	 * @param progress where a person watches
	 * @throws Exception when it cannot measure
	 */
	void run(List<String> arguments, PrintStream out, PrintStream progress) throws Exception;

}
