import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { madeBy } from '../made-by'
import { type NamedChanges, recognitionKindsQuery } from '../reorganization-queries'
import type { SentenceWords } from './change-sentence'

/** Names for the sentences of these changes. */
export function useSentenceWords({ items, names }: NamedChanges): SentenceWords {
  const kinds = useQuery(recognitionKindsQuery).data
  return useMemo(() => {
    const made = new Map(items.flatMap(madeBy).map(({ id, name }) => [id, name]))
    const recognitions = new Map(kinds?.items.map(({ code, name }) => [code, name]))
    return {
      name: (id) => names[id] ?? made.get(id) ?? 'đơn vị không rõ',
      isNew: (id) => made.has(id),
      recognition: (code) => recognitions.get(code) ?? code,
    }
  }, [items, names, kinds])
}
