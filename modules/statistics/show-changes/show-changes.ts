import { addDays } from '../../../pack-kit/index.ts'
import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { seesWholeProvince } from '../../duties/index.ts'
import { changeGroups } from '../changes/change-groups.ts'
import { type ChangesQuery, toChanges } from '../changes/changes-query.ts'
import { countChanges } from '../changes/changes-store.ts'
import { classesOn, classesToday } from '../changes/classes-on.ts'

/** What changed between two dates over all the actor may see, and how the classes stood before and after. */
export async function showChanges(services: Services, actor: Actor, query: ChangesQuery) {
  const day = today(services.clock)
  const changes = toChanges(actor, query, day)
  const { from, to, filter } = changes
  return inTenant(services.database, actor.tenantId, async (trx) => {
    const found = new Map((await countChanges(trx, changes)).map((count) => [count.group, count]))
    const now = await classesToday(trx, actor, filter)
    return {
      from,
      to,
      scope: seesWholeProvince(actor) ? ('province' as const) : ('own' as const),
      classes: {
        before: await classesOn(trx, filter, now, addDays(from, -1)),
        after: await classesOn(trx, filter, now, to),
      },
      groups: changeGroups.map((group) => ({
        group,
        assignments: found.get(group)?.assignments ?? 0,
        times: found.get(group)?.times ?? 0,
      })),
    }
  })
}
