import { PushDevice } from './device.js';
import { Habits } from './habits.js';
import { Links } from './links.js';
import { Pushes } from './pushes.js';
import { Recorder } from './recorder.js';
import { appVersion } from './versions.js';

/* What an app's screens work with, by what the app offers. An admin who looks at it in the console is no reader. */
export function parts({ config, content, app, settings, parameters }) {
  const version = appVersion(parameters);
  const features = app.features ?? {};
  const reader = window.self === window.top;
  const recorder = new Recorder({ content, platform: 'web', appVersion: version, enabled: Boolean(features.analytics && reader) });
  const habits = new Habits(content.id);
  return { version, recorder, habits, links: new Links(app, content),
    pushes: features.push && config.pushApi && reader ? pushes({ config, content, settings, version, habits, recorder }) : null };
}

function pushes({ config, content, settings, version, habits, recorder }) {
  const device = new PushDevice({ api: config.pushApi, content, settings, appVersion: version, habits, recorder });
  return new Pushes({ device, inbox: config.pushInbox, store: content.library.store, recorder });
}
