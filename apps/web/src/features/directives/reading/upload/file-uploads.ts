import { ApiProblem } from '../../../../api/api-problem'
import { problemTitle } from '../../../../api/problem-title'

/** waiting: its turn has not come. lost: no connection, tried again by itself. refused: the server says why. */
export type UploadState = 'waiting' | 'sending' | 'lost' | 'refused'

export type FileUpload = {
  key: number
  file: File
  state: UploadState
  /** 0 to 1 */
  share: number
  /** why it was refused or lost, and what to do */
  reason: string | null
}

export type SendFile = (
  file: File,
  options: { onProgress: (share: number) => void; signal: AbortSignal },
) => Promise<void>

export type FileUploadsOptions = { send: SendFile; onSent: () => void }

type Running = { abort: AbortController; timer?: ReturnType<typeof setTimeout>; failures: number }

/** How many files go up side by side: enough to fill a line, few enough to show the first result soon. */
const atOnce = 2
const retryMs = [2000, 5000, 10_000, 30_000]

/**
 * The files of one reading run on their way up. It lives outside the screens: going to another page of the application
 * does not stop it, and a lost connection is tried again with the file kept in memory.
 */
export class FileUploads {
  #uploads: readonly FileUpload[] = []
  #sent = 0
  #nextKey = 0
  readonly #running = new Map<number, Running>()
  readonly #options: FileUploadsOptions
  readonly #listeners = new Set<() => void>()

  constructor(options: FileUploadsOptions) {
    this.#options = options
  }

  /** Those not up yet, in the order they were chosen; the same array until something changes. */
  get uploads(): readonly FileUpload[] {
    return this.#uploads
  }

  /** How many are up. */
  get sent(): number {
    return this.#sent
  }

  /** True while a file is on its way or waits for its turn or for the connection. */
  get isBusy(): boolean {
    return this.#uploads.some(({ state }) => state !== 'refused')
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  add(files: readonly File[]): void {
    const added = files.map((file) => ({
      key: ++this.#nextKey,
      file,
      state: 'waiting' as const,
      share: 0,
      reason: null,
    }))
    this.#set([...this.#uploads, ...added])
    this.#fill()
  }

  /** Takes a file out, also one that is being sent. */
  cancel = (key: number): void => {
    this.#stop(key)
    this.#set(this.#uploads.filter((upload) => upload.key !== key))
    this.#fill()
  }

  cancelAll = (): void => {
    for (const { key } of this.#uploads) this.#stop(key)
    this.#set([])
  }

  /** Sends a refused or lost file again, at once. */
  retry = (key: number): void => {
    this.#stop(key)
    this.#change(key, { state: 'waiting', share: 0, reason: null })
    this.#fill()
  }

  /** The connection is back: what was lost is sent again, now. */
  retryLost = (): void => {
    for (const { key, state } of this.#uploads) if (state === 'lost') this.retry(key)
  }

  #fill(): void {
    const busy = this.#uploads.filter(({ state }) => state === 'sending').length
    const next = this.#uploads.filter(({ state }) => state === 'waiting').slice(0, Math.max(0, atOnce - busy))
    for (const { key } of next) void this.#send(key)
  }

  async #send(key: number): Promise<void> {
    const file = this.#uploads.find((upload) => upload.key === key)?.file
    if (!file) return
    const run: Running = { abort: new AbortController(), failures: this.#running.get(key)?.failures ?? 0 }
    this.#running.set(key, run)
    this.#change(key, { state: 'sending', share: 0, reason: null })
    try {
      await this.#options.send(file, {
        signal: run.abort.signal,
        onProgress: (share) => run.abort.signal.aborted || this.#change(key, { share }),
      })
      if (run.abort.signal.aborted) return
      this.#running.delete(key)
      this.#sent += 1
      this.#set(this.#uploads.filter((upload) => upload.key !== key))
      this.#options.onSent()
    } catch (error) {
      if (!run.abort.signal.aborted) this.#fail(key, run, error)
    }
    this.#fill()
  }

  #fail(key: number, run: Running, error: unknown): void {
    const mayPass = error instanceof ApiProblem && (error.status === 0 || error.status === 429 || error.status >= 500)
    this.#change(key, { state: mayPass ? 'lost' : 'refused', share: 0, reason: problemTitle(error) })
    if (!mayPass) return
    const delay = retryMs[Math.min(run.failures, retryMs.length - 1)]
    run.failures += 1
    run.timer = setTimeout(() => {
      this.#change(key, { state: 'waiting' })
      this.#fill()
    }, delay)
  }

  #stop(key: number): void {
    const run = this.#running.get(key)
    run?.abort.abort()
    clearTimeout(run?.timer)
    this.#running.delete(key)
  }

  #change(key: number, how: Partial<FileUpload>): void {
    this.#set(this.#uploads.map((upload) => (upload.key === key ? { ...upload, ...how } : upload)))
  }

  #set(uploads: readonly FileUpload[]): void {
    this.#uploads = uploads
    for (const listener of this.#listeners) listener()
  }
}
