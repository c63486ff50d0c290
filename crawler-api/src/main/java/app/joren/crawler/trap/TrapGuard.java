package app.joren.crawler.trap;

import java.net.URI;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

import app.joren.crawler.frontier.Entry;
import app.joren.extraction.drift.Delivered;
import app.joren.extraction.site.Lead;
import app.joren.extraction.site.PageKind;

/**
 * Keeps one crawl out of traps. What the definition names, and what earlier crawls knew,
 * is never a trap.
 */
public final class TrapGuard {

	private final Harvests harvests = new Harvests();

	private final Echoes echoes = new Echoes();

	private final Clock clock;

	TrapGuard(Clock clock) {
		this.clock = clock;
	}

	/** Why a lead that a page has is left out. */
	public Optional<Trap> refuses(Lead lead) {
		YearMonth now = YearMonth.from(this.clock.instant().atOffset(ZoneOffset.UTC));
		String form = AddressForm.of(lead.address());
		return AddressSigns.of(lead, now)
			.or(() -> this.harvests.isPoor(form) ? Optional.of(Trap.Kind.NOTHING_NEW) : Optional.empty())
			.map((kind) -> new Trap(kind, form));
	}

	/** Notes what came of a visit. What has failed says nothing about its form. */
	public void visited(Entry entry) {
		URI address = entry.lead().address();
		switch (entry.result()) {
			case CREATED, CHANGED, UNCHANGED, NOT_MODIFIED, LIST -> this.harvests.add(address, true);
			case NOT_ARTICLE, DUPLICATE -> this.harvests.add(address, false);
			case MOVED -> {
				if (entry.lead().kind() != PageKind.ARTICLE) {
					this.harvests.add(address, false);
				}
			}
			case GONE, FAILED -> {
				// Neither says that addresses of this form are endless.
			}
			case null -> {
				// It is visited once more.
			}
		}
	}

	/** The trap that an article is in whose shorter address has shown it already. */
	public Optional<Trap> echo(URI address, Delivered delivered) {
		return this.echoes.shorter(address, delivered)
			.map((known) -> new Trap(Trap.Kind.ECHO, AddressForm.of(address)));
	}

}
