import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import { listBrokenRuns, lockChaseRun, moveChaseRun, startChaseRun } from '../chase-run-store.ts'
import { type ChasePlan, makePlan } from './chase-plan.ts'
import { findTold } from './find-told.ts'
import { judgePage } from './judge-page.ts'
import { tellPage } from './tell-page.ts'

const defaults = { dutiesAtOnce: 2000, peopleAtOnce: 200 }

type Options = { stopping?: Pick<AbortSignal, 'aborted'>; dutiesAtOnce?: number; peopleAtOnce?: number }

/**
 * The morning's round of a space: judges every open duty, notes what is told once per window, moves escalations, then
 * tells people. Each page is one transaction that also notes how far the round came, so a round broken off goes on where
 * it stood and nobody is told twice; called again for a day that is done it does nothing. What an earlier day noted and
 * did not tell is told first.
 * @param day yyyy-mm-dd in Vietnam
 * @throws when `stopping` comes between two pages
 */
export async function runChase(
  services: Services,
  tenantId: string,
  day: string,
  options: Options = {},
): Promise<void> {
  const plan = await inTenant(services.database, tenantId, (trx) =>
    makePlan(trx, tenantId, day, options.dutiesAtOnce ?? defaults.dutiesAtOnce),
  )
  const broken = await inTenant(services.database, tenantId, async (trx) => {
    await startChaseRun(trx, tenantId, day, services.clock.now())
    return listBrokenRuns(trx, tenantId, day)
  })
  for (const earlier of broken) {
    await leaveOffJudging(services, tenantId, earlier)
    await tell(services, plan, earlier, options)
  }
  while (await judgePage(services, plan)) stopIfAsked(options)
  await tell(services, plan, day, options)
}

/** Of a day that passed only the telling is made up for: what it did not judge is judged today. */
const leaveOffJudging = (services: Services, tenantId: string, day: string): Promise<void> =>
  inTenant(services.database, tenantId, async (trx) => {
    const run = await lockChaseRun(trx, tenantId, day)
    if (run.state !== 'judging') return
    await moveChaseRun(trx, tenantId, day, { state: 'telling', cursor: null, at: services.clock.now() })
  })

async function tell(services: Services, plan: ChasePlan, notedOn: string, options: Options): Promise<void> {
  const { tenantId, days } = plan
  const told = await inTenant(services.database, tenantId, (trx) =>
    findTold(trx, tenantId, { notedOn, today: days.today }),
  )
  const pageSize = options.peopleAtOnce ?? defaults.peopleAtOnce
  while (await tellPage(services, { tenantId, day: notedOn, days, pageSize, told })) stopIfAsked(options)
}

function stopIfAsked({ stopping }: Options): void {
  if (stopping?.aborted) throw new Error('the round of chasing was asked to stop')
}
