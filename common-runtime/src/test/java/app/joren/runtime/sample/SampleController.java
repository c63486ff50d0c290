package app.joren.runtime.sample;

import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.problem.ProblemException;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Profile("webapi")
class SampleController implements SampleApi {

	@Override
	public Thing thing(String id) {
		return switch (id) {
			case "secret" -> throw new IllegalStateException("jdbc:password");
			case "busy" -> throw new ProblemException(ProblemType.CONFLICT, "The thing is busy.", "Wait for it.");
			case "missing" -> throw ProblemException.notFound("There is no thing 'missing'.");
			default -> new Thing(id);
		};
	}

	@Override
	public Thing add(Thing thing) {
		return thing;
	}

}
