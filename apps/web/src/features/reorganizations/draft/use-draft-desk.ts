import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Reorganization } from '../../../api/operations'
import { useSession } from '../../../session/use-session'
import { dayBefore } from '../../../ui/format/next-day'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import { changesQuery, type NamedChanges, reorganizationKeys, reorganizationQuery } from '../reorganization-queries'
import { useSentenceWords } from '../words/use-sentence-words'
import type { DraftDesk } from './draft-context'
import { type HeaderSaver, openHeaderSaver } from './header-saver'

/** Opens a draft for editing and keeps it in step with what is read from the server. */
export function useDraftDesk(reorganization: Reorganization, changes: NamedChanges): DraftDesk {
  const queryClient = useQueryClient()
  const { personId } = useSession()
  const { id } = reorganization
  const recordKey = reorganizationQuery(id).queryKey
  const [saver] = useState(() =>
    openHeaderSaver({
      reorganization,
      personId,
      onSaved: (saved) => {
        queryClient.setQueryData(recordKey, (old) => old && { ...old, ...saved })
        // The name of another file is known to the server only.
        if (saved.fileId !== (saved.file?.id ?? null)) void queryClient.invalidateQueries({ queryKey: recordKey })
      },
    }),
  )
  useEffect(() => saver.receive(reorganization), [saver, reorganization])
  useEffect(() => keepSaving(saver), [saver])

  const absorb = useCallback<DraftDesk['absorb']>(
    (version, change) => {
      if (change)
        queryClient.setQueryData(changesQuery(id).queryKey, (old) => old && { ...old, items: change(old.items) })
      const changeCount = queryClient.getQueryData(changesQuery(id).queryKey)?.items.length ?? 0
      saver.absorb({ ...saver.newest, version, changeCount })
      queryClient.setQueryData(recordKey, (old) => old && { ...old, version, changeCount })
      void queryClient.invalidateQueries({ queryKey: reorganizationKeys.changes(id) })
      void queryClient.invalidateQueries({ queryKey: reorganizationKeys.subjects(id) })
    },
    [queryClient, saver, id, recordKey],
  )
  const reread = useCallback(
    () => queryClient.invalidateQueries({ queryKey: reorganizationKeys.one(id) }),
    [queryClient, id],
  )

  const effectiveOn = useSyncExternalStore(saver.subscribe, () => saver.fields().effectiveOn)
  const on = effectiveOn ?? todayInVietnam()
  const words = useSentenceWords(changes)
  return useMemo(
    () => ({ reorganization, saver, changes, words, before: dayBefore(on), on, absorb, reread }),
    [reorganization, saver, changes, words, on, absorb, reread],
  )
}

/** Sends at once what waits when the page is left or hidden, and again when the line comes back. */
function keepSaving(saver: HeaderSaver): () => void {
  const onHide = () => document.visibilityState === 'hidden' && void saver.flush()
  const onLine = () => saver.retryNow()
  saver.resume()
  window.addEventListener('online', onLine)
  document.addEventListener('visibilitychange', onHide)
  return () => {
    window.removeEventListener('online', onLine)
    document.removeEventListener('visibilitychange', onHide)
    void saver.flush()
  }
}
