package app.joren.analyzer.definition;

import app.joren.contracts.definition.ItemSelectors;
import app.joren.contracts.definition.ItemSource;
import app.joren.contracts.definition.Paging;
import app.joren.contracts.definition.Section;

/** What a section must be like. */
final class SectionRules {

	private SectionRules() {
	}

	static void check(Section section, String place, Faults faults) {
		faults.text(section.name(), place + "/name");
		faults.web(section.address(), place + "/address");
		faults.check(!section.sources().isEmpty(), place + "/sources", "has no source of articles");
		for (int i = 0; i < section.sources().size(); i++) {
			source(section.sources().get(i), place + "/sources/" + i, faults);
		}
	}

	private static void source(ItemSource source, String place, Faults faults) {
		faults.web(source.address(), place + "/address");
		if (source instanceof ItemSource.ListPage list) {
			selectors(list.items(), place + "/items", faults);
			paging(list.paging(), place + "/paging", faults);
		}
		if (source instanceof ItemSource.JsonList list) {
			faults.check(list.items() != null, place + "/items", "is missing");
			faults.check(list.link() != null && list.link().matches(".*\\{[^{}]+}.*"), place + "/link",
					"has no field in braces");
			paging(list.paging(), place + "/paging", faults);
		}
	}

	private static void selectors(ItemSelectors items, String place, Faults faults) {
		faults.check(items != null, place, "has no selectors");
		if (items != null) {
			faults.text(items.item(), place + "/item");
			faults.selector(items.item(), place + "/item");
			faults.selector(items.link(), place + "/link");
			faults.selector(items.title(), place + "/title");
			faults.selector(items.date(), place + "/date");
			faults.selector(items.image(), place + "/image");
			faults.selector(items.summary(), place + "/summary");
		}
	}

	private static void paging(Paging paging, String place, Faults faults) {
		switch (paging) {
			case Paging.None _ -> {
			}
			case Paging.Unread unread -> faults.text(unread.sign(), place);
			case Paging.Links links -> {
				links.patterns().forEach((pattern) -> faults.text(pattern, place));
				links.selectors().forEach((selector) -> faults.selector(selector, place));
			}
			case Paging.Numbered numbered -> {
				faults.check(numbered.template() != null && numbered.template().contains("{page}"), place,
						"has no {page} in its address");
				faults.check(numbered.step() > 0, place, "does not count upwards");
			}
			case null -> faults.check(false, place, "is missing");
		}
	}

}
