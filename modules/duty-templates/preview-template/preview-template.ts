import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { findOrganizations, organizationHistory } from '../../organizations/index.ts'
import { getTemplate } from '../get-template.ts'
import { dayOfYear } from '../rules/day-of-year.ts'

/** What giving a template out for a year would do: the day of each duty, and which agencies closed with who took over. */
export async function previewTemplate(services: Services, actor: Actor, templateId: string, year: number) {
  const day = today(services.clock)
  return inTenant(services.database, actor.tenantId, async (trx) => {
    const template = await getTemplate(trx, actor, templateId)
    const ids = [
      ...new Set(template.items.flatMap((item) => [...item.leadOrganizationIds, ...item.coordinatorOrganizationIds])),
    ]
    const agencies = await findOrganizations(trx, actor.tenantId, ids)
    const closed = agencies.filter(({ validTo }) => validTo !== null && validTo <= day)
    const successors = await organizationHistory.findCurrentUnits(
      trx,
      actor.tenantId,
      closed.map(({ id }) => id),
      day,
    )
    return {
      year,
      directiveId: template.uses.find((use) => use.year === year)?.directiveId ?? null,
      items: template.items.map((item) => {
        const dueOn = dayOfYear(year, item.month, item.day)
        return { ...item, dueOn, isPast: dueOn !== null && dueOn < day }
      }),
      agencies: agencies.map(({ id, name, shortName }) => ({ id, name, shortName })),
      closed: closed.map(({ id, name }) => ({
        id,
        name,
        successors: successors
          .filter(({ organizationId }) => organizationId === id)
          .map((unit) => ({ id: unit.id, name: unit.name, shortName: unit.shortName })),
      })),
    }
  })
}
