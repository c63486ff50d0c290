package app.joren.extraction.correction;

import java.util.List;

import app.joren.contracts.definition.ArticleTemplate;

/**
 * What was learnt.
 *
 * @param template with the new rule
 * @param rule in one line
 * @param reasons why
 */
record LearntRule(ArticleTemplate template, String rule, List<String> reasons) {
}
