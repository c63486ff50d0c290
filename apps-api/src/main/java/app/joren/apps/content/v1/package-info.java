/**
 * The documents that phones read, version 1. Phones update slowly: these records change
 * by adding only, and stand apart from the contracts between the services.
 */
@NullMarked
package app.joren.apps.content.v1;

import org.jspecify.annotations.NullMarked;
