import { useCallback, useMemo } from 'react'
import { ifMatch, unwrap } from '../../../../api/client'
import {
  addDraftDuty,
  type ChangedDraftDuties,
  type DraftDuty,
  mergeDraftDuties,
  removeDraftDuty,
  resolveAgencies,
  restoreDraftDuty,
  splitDraftDuty,
  type TextSpan,
} from '../../../../api/operations'
import { problemTitle } from '../../../../api/problem-title'
import { notify } from '../../../../ui/feedback/notify'
import type { OpenDesk } from '../desk/use-review-desk'
import { isLive } from '../with-duties'

/** Each answers what it made, or null when the server refused (the person has been told why). */
export type DutyActions = {
  addFromWords: (span: TextSpan) => Promise<DraftDuty | null>
  split: (duty: DraftDuty, at: number) => Promise<DraftDuty | null>
  merge: (duties: readonly DraftDuty[]) => Promise<DraftDuty | null>
  remove: (duty: DraftDuty, reason: string) => Promise<boolean>
  restore: (duty: DraftDuty) => Promise<boolean>
  /** Looks the open mentions up again after the directory grew; answers how many duties that settled. */
  lookUpAgain: () => Promise<number>
}

export function useDutyActions(
  directiveId: string,
  { desk, absorb, reread }: Pick<OpenDesk, 'desk' | 'absorb' | 'reread'>,
): DutyActions {
  /** Runs a step on what the server has: words still on their way go first. */
  const run = useCallback(
    async <Answer>(
      duties: readonly DraftDuty[],
      step: (current: DraftDuty[]) => Promise<Answer>,
    ): Promise<Answer | null> => {
      const savers = duties.map((duty) => desk.duty(duty))
      const saved = await Promise.all(savers.map((saver) => saver.flush()))
      if (!saved.every(Boolean)) {
        notify({ tone: 'warn', message: 'Nhiệm vụ này còn thay đổi chưa lưu được. Xem lại thẻ rồi làm lại bước này.' })
        return null
      }
      try {
        return await step(savers.map((saver) => saver.state.row))
      } catch (error) {
        notify({ tone: 'error', message: problemTitle(error) })
        reread()
        return null
      }
    },
    [desk, reread],
  )

  return useMemo(() => {
    const path = (duty: DraftDuty) => ({ directiveId, draftDutyId: duty.id })
    const headers = (duty: DraftDuty) => ifMatch(duty.version)

    const remove: DutyActions['remove'] = async (given, reason) => {
      const removed = await run([given], ([duty = given]) =>
        unwrap(removeDraftDuty({ path: path(duty), headers: headers(duty), body: { reason } })),
      )
      if (removed) absorb([removed])
      return removed !== null
    }

    const restore: DutyActions['restore'] = async (given) => {
      const restored = await run([given], ([duty = given]) =>
        unwrap(restoreDraftDuty({ path: path(duty), headers: headers(duty) })),
      )
      if (restored) absorb([restored])
      return restored !== null
    }

    /** Puts back what a split or a merge took away, and takes away what it made. */
    const undo = async (changed: readonly DraftDuty[]) => {
      for (const duty of changed.filter((each) => !isLive(each))) await restore(duty)
      for (const duty of changed.filter(isLive)) await remove(duty, 'Hoàn tác tách, gộp nhiệm vụ')
    }

    const take = (answer: ChangedDraftDuties | null, message: string): DraftDuty | null => {
      if (!answer) return null
      absorb(answer.changed)
      notify({ message, onUndo: () => void undo(answer.changed) })
      return answer.changed.find(isLive) ?? null
    }

    return {
      remove,
      restore,
      addFromWords: async (span) => {
        const added = await run([], () => unwrap(addDraftDuty({ path: { directiveId }, body: { span } })))
        if (!added) return null
        absorb([added])
        notify({ message: 'Đã thêm nhiệm vụ.', onUndo: () => void remove(added, 'Hoàn tác thêm nhiệm vụ') })
        return added
      },
      split: async (given, at) =>
        take(
          await run([given], ([duty = given]) =>
            unwrap(splitDraftDuty({ path: path(duty), headers: headers(duty), body: { at, of: 'text' } })),
          ),
          'Đã tách thành hai nhiệm vụ.',
        ),
      merge: async (duties) =>
        take(
          await run(duties, (current) =>
            unwrap(
              mergeDraftDuties({
                path: { directiveId },
                body: { draftDuties: current.map(({ id, version }) => ({ id, version })) },
              }),
            ),
          ),
          `Đã gộp ${duties.length} nhiệm vụ thành một.`,
        ),
      lookUpAgain: async () => {
        await desk.flush()
        const answer = await run([], () => unwrap(resolveAgencies({ path: { directiveId } })))
        if (answer) absorb(answer.changed)
        return answer?.changed.length ?? 0
      },
    }
  }, [directiveId, desk, absorb, run])
}
