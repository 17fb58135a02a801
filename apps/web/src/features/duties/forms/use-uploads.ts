import { useEffect, useRef, useState } from 'react'
import { ApiProblem } from '../../../api/api-problem'
import { unwrap } from '../../../api/client'
import { type StoredFile, uploadFile } from '../../../api/operations'
import { sendWithProgress } from '../../../api/send-with-progress'

/** A file on its way up. `share` is 0 to 1; a `failure` says what to do. */
export type Upload = { key: number; file: File; share: number; failure: string | null }

type Running = Upload & { abort: AbortController }

export type Uploads = {
  uploads: readonly Upload[]
  start: (files: readonly File[]) => void
  retry: (key: number) => void
  drop: (key: number) => void
}

let keys = 0

const failureOf = (error: unknown): string =>
  error instanceof ApiProblem ? error.title : 'Chưa tải tệp lên được. Kiểm tra đường truyền rồi thử lại.'

export type SendFile<Stored> = (file: File, how: { fetch: typeof fetch; signal: AbortSignal }) => Promise<Stored>

/** As an attachment of whatever will name it. */
export const sendAttachment: SendFile<StoredFile> = (file, how) => unwrap(uploadFile({ body: { file }, ...how }))

/** Sends files up one by one as they are chosen, so that the draft can keep them. */
export function useUploads<Stored>(
  sendFile: SendFile<Stored>,
  onUploaded: (file: Stored) => void,
  onPending: (change: number) => void,
): Uploads {
  const [uploads, setUploads] = useState<readonly Running[]>([])
  const latest = useRef({ onUploaded, onPending, uploads })
  useEffect(() => {
    latest.current = { onUploaded, onPending, uploads }
  })
  useEffect(
    () => () => {
      for (const upload of latest.current.uploads) upload.abort.abort()
      latest.current.onPending(-latest.current.uploads.length)
    },
    [],
  )

  const change = (key: number, how: Partial<Upload>) =>
    setUploads((old) => old.map((upload) => (upload.key === key ? { ...upload, ...how } : upload)))

  function leave(key: number) {
    setUploads((old) => old.filter((upload) => upload.key !== key))
    latest.current.onPending(-1)
  }

  async function send({ key, file, abort }: Running) {
    try {
      const fetch = sendWithProgress((share) => change(key, { share }))
      const stored = await sendFile(file, { fetch, signal: abort.signal })
      if (abort.signal.aborted) return
      leave(key)
      latest.current.onUploaded(stored)
    } catch (error) {
      if (!abort.signal.aborted) change(key, { failure: failureOf(error) })
    }
  }

  return {
    uploads,
    start(files) {
      const added = files.map((file) => ({ key: ++keys, file, share: 0, failure: null, abort: new AbortController() }))
      setUploads((old) => [...old, ...added])
      latest.current.onPending(added.length)
      for (const upload of added) void send(upload)
    },
    retry(key) {
      const upload = uploads.find((each) => each.key === key)
      if (!upload) return
      change(key, { failure: null, share: 0 })
      void send(upload)
    },
    drop(key) {
      uploads.find((each) => each.key === key)?.abort.abort()
      leave(key)
    },
  }
}
