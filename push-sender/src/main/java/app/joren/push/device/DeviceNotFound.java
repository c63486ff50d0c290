package app.joren.push.device;

import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.problem.ProblemException;

/** There is no device with this id, or not any more. */
class DeviceNotFound extends ProblemException {

	DeviceNotFound() {
		super(ProblemType.NOT_FOUND, "There is no such device.", "Register the phone anew.");
	}

}
