package app.joren.push;

import java.nio.file.Path;

import app.joren.runtime.JorenService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The worker with many phones and a gateway in a file, as a program. */
@Import(PushApplication.class)
class WorkerProgram {

	static final int IN_EACH_SHARD = 60;

	static final String FILE = "test.gateway.file";

	@Bean
	@Primary
	ManyPhones manyPhones() {
		return new ManyPhones(IN_EACH_SHARD);
	}

	@Bean
	@Primary
	GatewayInFile gatewayInFile() {
		return new GatewayInFile(Path.of(System.getProperty(FILE)));
	}

	public static void main(String[] args) {
		JorenService.run(WorkerProgram.class, "push", args);
	}

}
