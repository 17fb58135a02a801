import { useSyncExternalStore } from 'react'
import { type FileUpload, FileUploads } from './file-uploads'
import { findUploads } from './uploads-of-run'

const none = new FileUploads({ send: async () => {}, onSent: () => {} })
const noRefusals: readonly string[] = []

export type RunUploads = {
  /** true when this tab chose the files of the run */
  isOurs: boolean
  uploads: readonly FileUpload[]
  refusals: readonly string[]
  files: FileUploads
}

/** What this tab still sends to a run; redraws as it goes up. */
export function useUploadsOfRun(runId: string): RunUploads {
  const found = findUploads(runId)
  const files = found?.files ?? none
  const uploads = useSyncExternalStore(files.subscribe, () => files.uploads)
  return { isOurs: found !== undefined, uploads, refusals: found?.refusals ?? noRefusals, files }
}
