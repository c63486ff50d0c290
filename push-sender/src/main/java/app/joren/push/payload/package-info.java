/**
 * What a push looks like on the wire, for APNs and FCM.
 */
@NullMarked
package app.joren.push.payload;

import org.jspecify.annotations.NullMarked;
