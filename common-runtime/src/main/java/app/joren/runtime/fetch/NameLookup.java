package app.joren.runtime.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the IP addresses of a name. */
@FunctionalInterface
public interface NameLookup {

	/** As the machine does it. */
	NameLookup OF_THE_MACHINE = (name) -> List.of(InetAddress.getAllByName(name));

	/**
	 * Looks a name up.
	 * @param name a name or an IP address
	 * @return at least one address
	 * @throws UnknownHostException when there is none
	 */
	List<InetAddress> lookUp(String name) throws UnknownHostException;

}
