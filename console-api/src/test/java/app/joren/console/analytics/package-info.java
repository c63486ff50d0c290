@NullMarked
package app.joren.console.analytics;

import org.jspecify.annotations.NullMarked;
