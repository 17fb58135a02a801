import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { unwrap } from '../../../api/client'
import { type DraftedChasingLetter, draftChasingLetters } from '../../../api/operations'
import { inTurns, type WantedLetter } from './selection'

export type LetterTerms = { replyBy: string | null; note: string | null }

/** Drafts letters a few at a time; broken off, it may simply be asked again: what was drafted today is not drafted twice. */
export function useDraftLetters(onDrafted: () => void) {
  const queryClient = useQueryClient()
  const [done, setDone] = useState(0)
  const mutation = useMutation({
    mutationFn: async ({ letters, terms }: { letters: readonly WantedLetter[]; terms: LetterTerms }) => {
      setDone(0)
      const drafted: DraftedChasingLetter[] = []
      for (const some of inTurns(letters)) {
        const answer = await unwrap(draftChasingLetters({ body: { letters: some, ...terms } }))
        drafted.push(...answer.letters)
        setDone((before) => before + some.length)
      }
      return drafted
    },
    onSuccess: onDrafted,
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['chasing'], refetchType: 'active' }),
  })
  return { ...mutation, done }
}
