package app.joren.push.device;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * For how long what phones say is believed.
 *
 * @param fresh for how long an unchanged token is not looked up at the gateway again
 * @param grace for how long the endpoint of a dead device is kept, since its phone may
 * come with a new token
 * @param forgetAfter after how long a device is forgotten that was not seen
 */
@Validated
@ConfigurationProperties("push.devices")
record DeviceSettings(@NotNull @DefaultValue("24h") Duration fresh, @NotNull @DefaultValue("30d") Duration grace,
		@NotNull @DefaultValue("270d") Duration forgetAfter) {
}
