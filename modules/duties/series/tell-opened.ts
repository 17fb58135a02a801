import { today } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import type { Services } from '../../../platform/services.ts'
import { agencyRoles, findPeopleAt } from '../../access/index.ts'
import { type Notice, notify } from '../../notifications/index.ts'
import { inWords } from '../rules/in-words.ts'
import { periodLabel } from '../rules/period-label.ts'
import { shorten } from '../rules/shorten.ts'
import type { NewInstance, SeriesRow } from './series-store.ts'

/** One notice per agency, however many periods begin. */
export async function tellOpened(
  services: Services,
  trx: Trx,
  tenantId: string,
  series: readonly SeriesRow[],
  opened: readonly NewInstance[],
): Promise<void> {
  const seriesById = new Map(series.map((one) => [one.id, one]))
  const byLead = Map.groupBy(opened, ({ seriesId }) => seriesById.get(seriesId)?.leadOrganizationId ?? '')
  const people = await findPeopleAt(trx, tenantId, [...byLead.keys()], agencyRoles, today(services.clock))
  const notices = [...byLead].map(([organizationId, own]): Notice => {
    const [first] = own
    const text = first ? (seriesById.get(first.seriesId)?.text ?? '') : ''
    const isOne = own.length === 1 && first !== undefined
    return {
      tenantId,
      personIds: people.filter((person) => person.organizationId === organizationId).map(({ personId }) => personId),
      kind: 'instances_opened',
      title: isOne
        ? `${periodLabel(first.from, first.to)}: đến kỳ thực hiện nhiệm vụ định kỳ, hạn ${inWords(first.dueOn)}`
        : `Đến kỳ thực hiện ${own.length} nhiệm vụ định kỳ`,
      body: isOne ? shorten(text) : null,
      link: isOne ? `/nhiem-vu/${first.id}` : '/nhiem-vu',
    }
  })
  await notify(services, trx, ...notices)
}
