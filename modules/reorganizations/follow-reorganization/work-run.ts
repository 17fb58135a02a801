import { today } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import { organizationHistory } from '../../organizations/index.ts'
import { countEffects } from '../effect-store.ts'
import type { Follower } from '../follower.ts'
import type { ReorganizationState, RunDirection, RunRecord } from '../reorganization-record.ts'
import { findReorganization, moveReorganization } from '../reorganization-store.ts'
import { enqueueRun, type RunToWork } from '../reorganizations-jobs.ts'
import { lockRun, type RunProgress, updateRun } from '../run-store.ts'
import { finishUndoing } from '../undo-reorganization/finish-undoing.ts'
import { finishFollowing } from './finish-following.ts'
import { contextOf, loadRunFacts, type RunFacts } from './follow-context.ts'

type Step = 'page' | 'over'

/** The part after the last follower's. */
const finishing = 'finish'

const worksIn = { follow: ['recorded', 'following', 'followed'], undo: ['undoing'] } as const satisfies Record<
  RunDirection,
  readonly ReorganizationState[]
>

const inOrder = (followers: readonly Follower[], direction: RunDirection): readonly Follower[] =>
  direction === 'follow' ? followers : [...followers].reverse()

/** The first step: the directory shows the terms of the day, and what there is to do is counted. */
async function begin(
  services: Services,
  trx: Trx,
  { tenantId, reorganizationId, direction }: RunToWork,
  followers: readonly Follower[],
  facts: RunFacts,
): Promise<RunProgress> {
  const touched = await organizationHistory.findTouched(trx, tenantId, reorganizationId)
  await organizationHistory.showVersions(trx, tenantId, touched, today(services.clock))
  const state = direction === 'follow' ? 'following' : null
  if (state) await moveReorganization(trx, tenantId, reorganizationId, { state, at: services.clock.now() })
  let total = 0
  if (direction === 'undo') total = await countEffects(trx, tenantId, reorganizationId)
  else {
    const ending = [...facts.sources.values()].filter(({ ends }) => ends).map(({ id }) => id)
    for (const follower of followers) total += await follower.count(trx, tenantId, ending)
  }
  return { state: 'running', part: inOrder(followers, direction)[0]?.part ?? finishing, total }
}

async function workPage(
  services: Services,
  trx: Trx,
  { tenantId, direction }: RunToWork,
  followers: readonly Follower[],
  facts: RunFacts,
  run: RunRecord,
): Promise<RunProgress> {
  const ordered = inOrder(followers, direction)
  const at = ordered.findIndex(({ part }) => part === run.part)
  const follower = ordered[at]
  if (!follower) return { part: finishing, cursor: null }
  const context = contextOf(services, trx, tenantId, facts)
  const page = await (direction === 'follow' ? follower.followPage : follower.undoPage)(context, run.cursor)
  const isPartDone = page.cursor === null
  return {
    part: isPartDone ? (ordered[at + 1]?.part ?? finishing) : run.part,
    cursor: page.cursor,
    done: run.done + page.done,
    leftOver: run.leftOver + page.left,
    problem: null,
  }
}

/** One step in one transaction: a crash repeats at most this one, harmlessly. */
async function step(services: Services, work: RunToWork, followers: readonly Follower[], known: Known): Promise<Step> {
  const { tenantId, reorganizationId, direction } = work
  return inTenant(services.database, tenantId, async (trx) => {
    const run = await lockRun(trx, tenantId, reorganizationId, direction)
    const record = await findReorganization(trx, tenantId, reorganizationId)
    if (!run || !record?.effectiveOn || run.state === 'paused' || run.state === 'finished') return 'over'
    if (!(worksIn[direction] as readonly ReorganizationState[]).includes(record.state)) return 'over'
    if (direction === 'follow' && record.effectiveOn > today(services.clock)) {
      await enqueueRun(services, trx, work, record.effectiveOn)
      return 'over'
    }
    known.facts ??= await loadRunFacts(trx, tenantId, record)
    const save = (progress: RunProgress) =>
      updateRun(trx, tenantId, reorganizationId, direction, progress, services.clock.now())
    if (run.part === null) await save(await begin(services, trx, work, followers, known.facts))
    else if (run.part === finishing) {
      const context = contextOf(services, trx, tenantId, known.facts)
      const over = { state: 'finished', problem: null, finishedAt: services.clock.now() } as const
      await (direction === 'follow' ? finishFollowing : finishUndoing)(context, followers, run)
      await save(over)
      return 'over'
    } else await save({ state: 'running', ...(await workPage(services, trx, work, followers, known.facts, run)) })
    return 'page'
  })
}

type Known = { facts?: RunFacts }

const sayFailed = (services: Services, { tenantId, reorganizationId, direction }: RunToWork) =>
  inTenant(services.database, tenantId, (trx) =>
    updateRun(
      trx,
      tenantId,
      reorganizationId,
      direction,
      { state: 'failed', problem: 'Gặp lỗi khi thực hiện; hệ thống sẽ thử lại. Nếu vẫn chưa xong, bấm “Chạy tiếp”.' },
      services.clock.now(),
    ),
  )

/**
 * Works a run page by page until it is over, paused, or this process is about to stop; what is left is queued again.
 * Two workers of the same run take turns at its row.
 */
export async function workRun(
  services: Services,
  followers: readonly Follower[],
  work: RunToWork,
  stopping?: AbortSignal,
): Promise<void> {
  const known: Known = {}
  try {
    while ((await step(services, work, followers, known)) === 'page')
      if (stopping?.aborted) {
        await inTenant(services.database, work.tenantId, (trx) => enqueueRun(services, trx, work, '1970-01-01'))
        return
      }
  } catch (error) {
    await sayFailed(services, work)
    throw error
  }
}
