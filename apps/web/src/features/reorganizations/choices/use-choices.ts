import { type InfiniteData, useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { unwrap } from '../../../api/client'
import { chooseSuccessors, type ListReorganizationSubjectsResponse, type OfferedSubject } from '../../../api/operations'
import { problemTitle } from '../../../api/problem-title'
import { tell } from '../../duties/words/tell'
import { reorganizationKeys } from '../reorganization-queries'
import { withChoices } from './choice-rules'

type Choices = ReadonlyMap<string, string[] | null>
type Pages = InfiniteData<ListReorganizationSubjectsResponse>

const none: Choices = new Map()

/** Sources are kept below the same key and have no pages. */
const isPages = (kept: unknown): kept is Pages => typeof kept === 'object' && kept !== null && 'pages' in kept

/**
 * What is chosen for each duty.
 * @param saves at once as one goes, or together when the person says so: then the server begins to move them
 */
export function useChoices(reorganizationId: string, saves: 'at-once' | 'together') {
  const queryClient = useQueryClient()
  const [typed, setTyped] = useState(none)
  const save = useMutation({
    scope: { id: `choices ${reorganizationId}` },
    mutationFn: (choices: Choices) =>
      unwrap(
        chooseSuccessors({
          path: { reorganizationId },
          body: { choices: [...choices].map(([subjectId, successorIds]) => ({ subjectId, successorIds })) },
        }),
      ),
    onSuccess: (_, choices) => {
      queryClient.setQueriesData({ queryKey: reorganizationKeys.subjects(reorganizationId) }, (kept: unknown) =>
        isPages(kept) ? withChoices(kept, choices) : kept,
      )
      setTyped((old) => new Map([...old].filter(([id, ids]) => choices.get(id) !== ids)))
      void queryClient.invalidateQueries({ queryKey: reorganizationKeys.preview(reorganizationId) })
      if (saves === 'together')
        void queryClient.invalidateQueries({ queryKey: reorganizationKeys.one(reorganizationId) })
    },
    onError: (problem, choices) => {
      if (saves === 'at-once') setTyped((old) => new Map([...old].filter(([id, ids]) => choices.get(id) !== ids)))
      tell({ tone: 'error', title: 'Chưa lưu được lựa chọn', message: problemTitle(problem) })
    },
  })

  function choose(choices: Choices) {
    setTyped((old) => new Map([...old, ...choices]))
    if (saves === 'at-once') save.mutate(choices)
  }

  return {
    choose,
    chosenOf: ({ id, chosenIds }: OfferedSubject) => (typed.has(id) ? (typed.get(id) ?? null) : chosenIds),
    /** Chosen here and not saved yet. */
    typed,
    saveAll: () => save.mutate(typed),
    saving: save.isPending,
  }
}
