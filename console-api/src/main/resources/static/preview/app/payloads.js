/* What APNs and FCM hand to an app, as one kind of push: {id, title, body, image, articleId, url, thread, at}. */

const READERS = {
  APNS: ({ aps, ...own }) => ({ ...ours(own), title: aps?.alert?.title, body: aps?.alert?.body, thread: aps?.['thread-id'] }),
  GCM: ({ fcmV1Message }) => {
    const { notification, data } = fcmV1Message?.message ?? {};
    return { ...ours(data ?? {}), title: notification?.title, body: notification?.body, image: notification?.image ?? data?.image };
  },
};

function ours({ push_id: id, url, article_id: articleId, image, thread }) {
  return { id, url, articleId, image, thread };
}

/* One that the fake phone of the stand-in got; null where it is none that an app may show. */
export function received({ platform, payload, receivedAt }) {
  const read = READERS[platform?.replace('_SANDBOX', '')];
  const push = read?.(payload ?? {});
  return push?.id ? { ...push, at: receivedAt } : null;
}

/* One of the push service's own inbox. */
export function listed({ pushId, sentAt, title, body, image, articleId, link }) {
  return { id: pushId, at: sentAt, title, body, image, articleId, url: link };
}
