package app.joren.runtime.host;

class HostStatesInMemoryTests extends HostStatesKit {

	private final HostStates states = new HostStatesInMemory();

	@Override
	HostStates states() {
		return this.states;
	}

}
