package app.joren.bench.suite;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** What an admin does to correct how a site is read, by pointing at its pages. */
final class AdminCorrections {

	private final AdminBrowser admin;

	AdminCorrections(AdminBrowser admin) {
		this.admin = admin;
	}

	/** Opens the article of a sample and asks why it is what it is. */
	void askWhy() {
		this.admin.open("a.why-link");
		this.admin.visible("[data-show]").click();
		this.admin.keep("why");
	}

	/**
	 * Says what a place of the page is, by choosing that and pointing at the place.
	 * @param target what it is, as the form calls it
	 * @param css which places come into question
	 * @param wanted which of them is meant; the first one is pointed at
	 * @return the text of the place
	 */
	String point(String target, String css, Predicate<WebElement> wanted) {
		this.admin.click("input[name=target][value=" + target + "]");
		this.admin.waiting()
			.until(ExpectedConditions.frameToBeAvailableAndSwitchToIt(By.cssSelector("iframe[data-picture]")));
		WebElement place = this.admin.waiting()
			.until((page) -> page.findElements(By.cssSelector(css)).stream().filter(wanted).findFirst().orElse(null));
		this.admin.scrollTo(place);
		String text = place.getText().strip();
		place.click();
		this.admin.top();
		this.admin.waiting().until((page) -> !page.findElements(By.cssSelector("input[name=node]:checked")).isEmpty());
		this.admin.keep("pointed-" + target);
		return text;
	}

	/** Opens the form for corrections from the reasons of an article. */
	void begin() {
		this.admin.open("a[href*='target=TITLE']");
	}

	/** Asks what the correction would change, on all samples. */
	List<String> propose() {
		this.admin.click("#propose");
		this.admin.visible("#save");
		this.admin.keep("correction");
		return changes();
	}

	/** What a proposed or saved correction changes. */
	List<String> changes() {
		return this.admin.texts(".changes > li");
	}

	/** Saves the proposed correction and sees what it did to the definition. */
	void save() {
		this.admin.click("#save");
		this.admin.visible(".compare-form");
		this.admin.keep("compare");
	}

	/** Waits until the articles are made again, and reads what came of it. */
	String remade() {
		this.admin.visible(".remake .stage-READY");
		this.admin.keep("remade");
		return this.admin.texts(".remake").getFirst();
	}

	/** Goes back to another version, by one click. */
	void goBack(int version) {
		this.admin.click("form[action$='/definitions/" + version + "/activate'] button");
		this.admin.visible(".versions");
		this.admin.keep("gone-back");
	}

	/** Goes back to the proposal, whose samples lead to their pages. */
	void backToTheSamples() {
		this.admin.open(".trail a[href*='/apps/']");
		this.admin.visible("#proposal");
	}

	/** The version that is in use. */
	String inUse() {
		return Objects.requireNonNull(this.admin.visible(".versions .followed h2").getText());
	}

	/** The versions of the definition, the newest first. */
	List<String> versions() {
		this.admin.open(".trail a[href$='/definitions']");
		this.admin.visible(".versions");
		this.admin.keep("versions");
		return this.admin.texts(".versions h2");
	}

}
