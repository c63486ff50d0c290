package app.joren.apps.event;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.stereotype.Component;

/**
 * Gives readers a name that holds for one app and one month. It cannot be traced back to
 * what the phone calls itself, and once the month's salt is destroyed not even a phone
 * that is at hand can be found in what was kept (RFC 2104).
 */
@Component
class InstallNames {

	private static final String METHOD = "HmacSHA256";

	private static final int BYTES = 12;

	private final Salts salts;

	InstallNames(Salts salts) {
		this.salts = salts;
	}

	String name(String appId, YearMonth month, String install) {
		try {
			Mac mac = Mac.getInstance(METHOD);
			mac.init(new SecretKeySpec(this.salts.of(appId, month), METHOD));
			byte[] name = mac.doFinal(install.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(Arrays.copyOf(name, BYTES));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java platform has " + METHOD, ex);
		}
	}

}
