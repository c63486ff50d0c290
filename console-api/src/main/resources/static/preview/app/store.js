/* What this device keeps: one small database with a store for each kind, every record under its app. */

const NAME = 'joren-preview';

const STORES = ['answers', 'entries', 'articles', 'marks', 'pushes', 'events'];

/* Grows whenever STORES does. */
const VERSION = 2;

function promised(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

let opened;

function database() {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = () => STORES.filter((store) => !request.result.objectStoreNames.contains(store))
      .forEach((store) => request.result.createObjectStore(store, { keyPath: ['app', 'id'] }));
    request.onsuccess = () => {
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  });
  return opened;
}

/* The records of one app. Where nothing can be kept, nothing is found. */
export class Store {

  constructor(appId) {
    this.app = appId;
    this.range = () => IDBKeyRange.bound([appId], [appId, []]);
  }

  async in(name, mode, work, otherwise) {
    try {
      const transaction = (await database()).transaction(name, mode);
      return await work(transaction.objectStore(name));
    } catch {
      return otherwise;
    }
  }

  get(name, id) {
    return this.in(name, 'readonly', (store) => promised(store.get([this.app, id])), undefined);
  }

  all(name) {
    return this.in(name, 'readonly', (store) => promised(store.getAll(this.range())), []);
  }

  put(name, ...records) {
    return this.in(name, 'readwrite', (store) => Promise.all(records.map((record) => promised(store.put({ ...record, app: this.app })))));
  }

  remove(name, ...ids) {
    return this.in(name, 'readwrite', (store) => Promise.all(ids.map((id) => promised(store.delete([this.app, id])))));
  }

  clear(name) {
    return this.in(name, 'readwrite', (store) => promised(store.delete(this.range())));
  }

}
