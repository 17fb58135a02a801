import { useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import { partsQuery } from './timeline-query'
import type { OpenedParts } from './timeline-rows'

/** Which duties are opened, and their parts as far as they are known. */
export function useOpenedParts(): { opened: OpenedParts; toggle: (id: string) => void } {
  const [ids, setIds] = useState<readonly string[]>([])
  const answers = useQueries({ queries: ids.map((id) => partsQuery(id)) })
  const opened = new Map(
    ids.map((id, index) => {
      const answer = answers[index]
      return [id, answer?.data ?? (answer?.isError ? 'failed' : 'loading')] as const
    }),
  )
  const toggle = (id: string) =>
    setIds((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]))
  return { opened, toggle }
}
