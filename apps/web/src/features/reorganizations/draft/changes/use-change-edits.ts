import { useMutation } from '@tanstack/react-query'
import { ApiProblem } from '../../../../api/api-problem'
import { ifMatch, unwrap } from '../../../../api/client'
import {
  addCommitteeChanges,
  addNamesakeMergers,
  addReorganizationChanges,
  removeReorganizationChange,
  replaceReorganizationChange,
} from '../../../../api/operations'
import { useDraft } from '../draft-context'
import type { ChangeInput } from './to-change-input'

/**
 * What was typed of the basis goes first: each step names the version it was made on. A question open between two people about
 * the basis is about the basis alone: changes go on from the newest.
 */
function useVersion(): () => Promise<{ 'If-Match': string }> {
  const { saver } = useDraft()
  return async () => {
    await saver.flush()
    return ifMatch(saver.newest.version)
  }
}

/** After somebody else was first the newest is read; the person sees it before trying again. */
function useRereadAfterConflict(): (error: Error) => Promise<void> {
  const { reread } = useDraft()
  return async (error) => {
    if (error instanceof ApiProblem && [404, 409, 412].includes(error.status)) await reread()
  }
}

/** Adds a change, or puts it in the place of the one with this id. */
export function useSaveChange(changeId: string | null, onSaved: () => void) {
  const { reorganization, absorb } = useDraft()
  const version = useVersion()
  const onError = useRereadAfterConflict()
  const path = { reorganizationId: reorganization.id }
  return useMutation({
    scope: { id: reorganization.id },
    mutationFn: async (change: ChangeInput) => {
      const headers = await version()
      if (changeId === null) {
        const added = await unwrap(addReorganizationChanges({ path, headers, body: { changes: [change] } }))
        return absorb(added.version, (old) => [...old, ...added.changes])
      }
      const saved = await unwrap(
        replaceReorganizationChange({ path: { ...path, changeId }, headers, body: { change } }),
      )
      absorb(saved.version, (old) => old.map((each) => (each.id === changeId ? saved.change : each)))
    },
    onSuccess: onSaved,
    onError,
  })
}

/** Takes a change out; answers nothing but the version. */
export function useRemoveChange(onRemoved: (changeId: string) => void) {
  const { reorganization, absorb } = useDraft()
  const version = useVersion()
  const onError = useRereadAfterConflict()
  return useMutation({
    scope: { id: reorganization.id },
    mutationFn: async (changeId: string) => {
      const headers = await version()
      const path = { reorganizationId: reorganization.id, changeId }
      const removed = await unwrap(removeReorganizationChange({ path, headers }))
      absorb(removed.version, (old) => old.filter(({ id }) => id !== changeId))
      onRemoved(changeId)
    },
    onError,
  })
}

const proposals = { committees: addCommitteeChanges, namesakes: addNamesakeMergers }

/**
 * Adds what can be worked out: what the map says of People's Committees, or one merger for agencies that would bear one name.
 * Answers how many changes that were.
 */
export function useAddProposed(what: keyof typeof proposals, onAdded: (count: number) => void) {
  const { reorganization, absorb } = useDraft()
  const version = useVersion()
  const onError = useRereadAfterConflict()
  return useMutation({
    scope: { id: reorganization.id },
    mutationFn: async () => {
      const headers = await version()
      const path = { reorganizationId: reorganization.id }
      const { version: newest, added } = await unwrap(proposals[what]({ path, headers }))
      absorb(newest, (old) => old)
      onAdded(added)
    },
    onError,
  })
}
