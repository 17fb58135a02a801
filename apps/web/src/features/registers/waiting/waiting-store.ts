import type { WaitingForm } from './waiting-form'

const databaseName = 'dondoc-so-theo-doi'
const storeName = 'bieu-cho-gui'

const answerOf = <Answer>(request: IDBRequest<Answer>): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('the browser keeps nothing'))
  })

async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, 1)
  request.onupgradeneeded = () => request.result.createObjectStore(storeName, { keyPath: 'clientKey' })
  return answerOf(request)
}

async function withStore<Answer>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<Answer>) {
  const database = await open()
  try {
    return await answerOf(work(database.transaction(storeName, mode).objectStore(storeName)))
  } finally {
    database.close()
  }
}

/** Forms of one person on this machine, the oldest first; none where the browser keeps nothing. */
export async function readWaiting(personId: string): Promise<WaitingForm[]> {
  try {
    const forms = await withStore<WaitingForm[]>('readonly', (store) => store.getAll())
    return forms
      .filter((form) => form.personId === personId)
      .sort((one, other) => one.filledAt.localeCompare(other.filledAt))
  } catch {
    return []
  }
}

/** Keeps a form, photos and all. @throws where the browser keeps nothing or has no room */
export async function writeWaiting(form: WaitingForm): Promise<void> {
  await withStore('readwrite', (store) => store.put(form))
}

export async function deleteWaiting(clientKey: string): Promise<void> {
  await withStore('readwrite', (store) => store.delete(clientKey))
}
