import { insertEffects, listEffects, markUndone } from './effect-store.ts'
import type { FollowContext, Follower } from './follower.ts'

const effectsPerPage = 2000

/** What a page changed of one subject, as it was noted. */
export type NotedEffect<Before, After> = { subjectId: string; before: Before; after: After }

const whereOf = ({ tenantId, reorganizationId, at }: FollowContext, part: string) => ({
  tenantId,
  reorganizationId,
  part,
  at,
})

/** Notes what a page of a part changed, with what is needed to undo it. */
export const noteEffects = (
  context: FollowContext,
  part: string,
  effects: readonly NotedEffect<object, object>[],
): Promise<void> => insertEffects(context.trx, whereOf(context, part), effects)

/** Undoes a part page after page, from what was noted of it. */
export const undoPageOf =
  <Before extends object, After extends object>(
    part: string,
    undo: (context: FollowContext, effects: readonly NotedEffect<Before, After>[]) => Promise<void>,
  ): Follower['undoPage'] =>
  async (context, cursor) => {
    const where = whereOf(context, part)
    const effects = await listEffects<Before, After>(context.trx, where, effectsPerPage, cursor)
    await undo(context, effects)
    const ids = effects.map(({ subjectId }) => subjectId)
    await markUndone(context.trx, where, ids)
    return {
      cursor: effects.length < effectsPerPage ? null : (ids.at(-1) ?? null),
      done: effects.length,
      left: 0,
    }
  }
