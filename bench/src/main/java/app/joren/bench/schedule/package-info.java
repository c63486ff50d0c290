/**
 * Simulates when sites are asked: how soon articles are found, and by how many requests.
 */
@NullMarked
package app.joren.bench.schedule;

import org.jspecify.annotations.NullMarked;
