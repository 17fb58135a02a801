export type JobOptions = {
  /** how often a process that works looks for jobs, when not every two seconds; at least 0.5 */
  pollSeconds?: number
  /** work that takes longer is taken for broken off and tried again, when not after 15 minutes */
  expireSeconds?: number
  /** work whose process gave no sign for so long is tried again before it expires; at least 10 */
  silentSeconds?: number
  /** jobs taken at once, worked one after another; 10 unless told otherwise */
  batchSize?: number
}

/** The contract of a job: its queue and the shape of what it carries; the handler is registered apart. */
export type JobKind<Data extends object> = { queue: string; options: JobOptions; readonly data?: Data }

export const defineJob = <Data extends object>(queue: string, options: JobOptions = {}): JobKind<Data> => ({
  queue,
  options,
})
