package app.joren.push.webapi;

import app.joren.contracts.push.DevicesApi;
import app.joren.push.device.RemovedApps;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The phones of an app, for the other services. */
@Tag(name = "Devices")
@RestController
@Profile("webapi")
class AppDevicesController implements DevicesApi {

	private final RemovedApps removed;

	AppDevicesController(RemovedApps removed) {
		this.removed = removed;
	}

	@Override
	@ResponseStatus(HttpStatus.ACCEPTED)
	public void forget(String appId) {
		this.removed.add(appId);
	}

}
