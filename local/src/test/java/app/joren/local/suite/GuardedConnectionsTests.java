package app.joren.local.suite;

import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.NetworkChannel;

import javax.imageio.ImageIO;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * Any address that a site gives is hostile until the guarded fetcher has checked it, so
 * nothing else in a service may be able to open one.
 */
class GuardedConnectionsTests {

	/** The guarded fetcher, and the proxy through which Chrome goes by it. */
	private static final String[] GUARDS = { "app.joren.runtime.fetch..", "app.joren.runtime.browser.." };

	private final JavaClasses services = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("app.joren.contracts", "app.joren.runtime", "app.joren.extraction", "app.joren.analyzer",
				"app.joren.crawler", "app.joren.apps", "app.joren.console");

	@Test
	void onlyTheGuardHasClientsAndSockets() {
		noClasses().that()
			.resideOutsideOfPackages(GUARDS)
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("java.net.http..", "org.apache.hc..", "org.openqa.selenium..", "jdk.net..")
			.orShould()
			.dependOnClassesThat()
			.areAssignableTo(Socket.class)
			.orShould()
			.dependOnClassesThat()
			.areAssignableTo(ServerSocket.class)
			.orShould()
			.dependOnClassesThat()
			.areAssignableTo(DatagramSocket.class)
			.orShould()
			.dependOnClassesThat()
			.areAssignableTo(NetworkChannel.class)
			.orShould()
			.dependOnClassesThat()
			.areAssignableTo(URLConnection.class)
			.orShould()
			.dependOnClassesThat()
			.areAssignableTo(Connection.class)
			.check(this.services);
	}

	@Test
	void nothingOpensAnAddressByTheWay() {
		noClasses().should()
			.callMethod(URL.class, "openStream")
			.orShould()
			.callMethod(URL.class, "openConnection")
			.orShould()
			.callMethod(URL.class, "getContent")
			.orShould()
			.callMethod(ImageIO.class, "read", URL.class)
			.orShould()
			.callMethod(Jsoup.class, "connect", String.class)
			.orShould()
			.callMethod(Jsoup.class, "parse", URL.class, int.class)
			.check(this.services);
	}

}
