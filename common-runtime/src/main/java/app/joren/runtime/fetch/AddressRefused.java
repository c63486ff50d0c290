package app.joren.runtime.fetch;

import app.joren.contracts.problem.ProblemType;

/** An address that is none, or that leads to where we do not go. */
public final class AddressRefused extends Exception {

	private final transient Refusal refusal;

	AddressRefused(ProblemType type, String detail) {
		super(detail);
		this.refusal = new Refusal(type, detail);
	}

	static AddressRefused invalid(String detail) {
		return new AddressRefused(ProblemType.NOT_AN_ADDRESS, detail);
	}

	static AddressRefused forbidden(String detail) {
		return new AddressRefused(ProblemType.FORBIDDEN_TARGET, detail);
	}

	/** Why. */
	public Refusal refusal() {
		return this.refusal;
	}

}
