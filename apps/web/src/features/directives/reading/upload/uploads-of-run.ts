import type { QueryClient } from '@tanstack/react-query'
import { unwrap } from '../../../../api/client'
import { addReadingFile } from '../../../../api/operations'
import { sendWithProgress } from '../../../../api/send-with-progress'
import { readingKeys } from '../reading-queries'
import { FileUploads } from './file-uploads'

type UploadsOfRun = { files: FileUploads; refusals: readonly string[] }

const known = new Map<string, UploadsOfRun>()

/** The files this tab is sending to a run, and the reasons why others were left out; undefined for other runs. */
export const findUploads = (runId: string): UploadsOfRun | undefined => known.get(runId)

/** Begins to send files to a run; the browser asks before the page is closed while any is on its way. */
export function startUploads(
  runId: string,
  given: { files: readonly File[]; refusals: readonly string[]; queryClient: QueryClient },
): void {
  const { queryClient } = given
  let timer: ReturnType<typeof setTimeout> | undefined
  // The list is read again at once after the last file, and once a second before: hundreds of files may go up.
  const reread = () => {
    if (files.uploads.length === 0) clearTimeout(timer)
    else if (timer !== undefined) return
    timer = setTimeout(
      () => {
        timer = undefined
        void queryClient.invalidateQueries({ queryKey: readingKeys.run(runId) })
      },
      files.uploads.length === 0 ? 0 : 1000,
    )
  }
  const files = new FileUploads({
    send: async (file, { onProgress, signal }) => {
      const fetch = sendWithProgress(onProgress)
      await unwrap(addReadingFile({ path: { runId }, body: { file }, fetch, signal }))
    },
    onSent: () => reread(),
  })
  known.set(runId, { files, refusals: given.refusals })
  files.add(given.files)
  watch(files)
}

/** While files are on their way: asks before the page is closed, and sends again when the connection is back. */
function watch(files: FileUploads): void {
  const warn = (event: BeforeUnloadEvent) => {
    if (!files.isBusy) return
    event.preventDefault()
    // Safari 15 asks only when this is set.
    event.returnValue = ''
  }
  window.addEventListener('beforeunload', warn)
  window.addEventListener('online', files.retryLost)
  const stop = files.subscribe(() => {
    if (files.uploads.length > 0) return
    stop()
    window.removeEventListener('beforeunload', warn)
    window.removeEventListener('online', files.retryLost)
  })
}
