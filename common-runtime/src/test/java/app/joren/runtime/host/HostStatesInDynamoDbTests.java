package app.joren.runtime.host;

import app.joren.emulator.testing.OnEmulator;
import app.joren.runtime.sample.SampleApplication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@OnEmulator
@SpringBootTest(classes = SampleApplication.class, useMainMethod = SpringBootTest.UseMainMethod.ALWAYS, args = "webapi",
		webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HostStatesInDynamoDbTests extends HostStatesKit {

	@Autowired
	private HostStates states;

	@Override
	HostStates states() {
		return this.states;
	}

}
