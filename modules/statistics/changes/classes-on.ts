import { addDays } from '../../../pack-kit/index.ts'
import { startOfDay } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import type { Actor } from '../../access/index.ts'
import type { AssignmentFilter, ClassCounts } from '../../duties/index.ts'
import { dutyRules, dutyTally, seesWholeProvince } from '../../duties/index.ts'
import { addUpFigures } from '../figures.ts'
import { stateAt } from '../state-at.ts'
import { countPassed, listMoved } from './classes-store.ts'

const pageSize = 1000

/** The five classes as they stand today. */
export async function classesToday(trx: Trx, actor: Actor, filter: AssignmentFilter): Promise<ClassCounts> {
  const { tenantId, today } = filter
  if (!seesWholeProvince(actor) || filter.organizationIds !== null)
    return addUpFigures(await dutyTally.listFilteredGroups(trx, filter, 'lead')).counts
  await dutyTally.rollTally(trx, tenantId, today)
  return addUpFigures(await dutyTally.listTallyGroups(trx, tenantId, 'lead', null, today)).counts
}

/**
 * The five classes as they stood at the end of a day: those of today, less what happened since. Only assignments that moved are
 * told from their events; of the others only the days passed.
 */
export async function classesOn(
  trx: Trx,
  filter: AssignmentFilter,
  now: ClassCounts,
  day: string,
): Promise<ClassCounts> {
  const counts = { ...now }
  const add = (name: keyof ClassCounts | null, by: number) => {
    if (name !== null) counts[name] += by
  }
  if (day >= filter.today) return counts
  const cut = startOfDay(addDays(day, 1))
  for (let after: string | null = null; ; ) {
    const page = await listMoved(trx, filter, cut, after, pageSize)
    for (const row of page) {
      add(dutyRules.classify(row.stage, row.relation).class, -1)
      if (row.assignedAt < cut) add(stateAt(row, day).class, 1)
    }
    after = page.at(-1)?.id ?? null
    if (page.length < pageSize) break
  }
  for (const row of await countPassed(trx, filter, day, cut)) {
    add(dutyRules.classify(row.stage, row.now).class, -row.count)
    add(dutyRules.classify(row.stage, row.then).class, row.count)
  }
  return counts
}
