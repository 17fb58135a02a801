import type { Indicator } from '../../../pack-kit/index.ts'
import { today } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import type { Services } from '../../../platform/services.ts'
import { agencyRoles, findPeopleAt, findPeopleWithRole } from '../../access/index.ts'
import { type Notice, notify } from '../../notifications/index.ts'
import { findNameHeirs } from '../../organizations/index.ts'
import { keeperKeys } from '../../registers/index.ts'
import type { KnownProgramme } from '../programmes.ts'
import { decimalsOf } from '../rules/differs.ts'
import { registersBehind } from '../rules/indicator-order.ts'
import { nameOfPeriod } from '../rules/period.ts'
import { amountWords } from '../rules/words.ts'
import { loadUnitsAround } from '../units.ts'
import { type DifferenceRow, noteUntold, type Tolerance } from './difference-store.ts'

/** Half a unit of the last digit an indicator is shown with: what rounding explains. */
export const toleranceOf = (indicator: Indicator): Tolerance => ({
  indicator: indicator.code,
  half: 0.5 * 10 ** -decimalsOf(indicator) * (1 + 1e-9),
})

const linkOf = (programme: string): string => `/chuong-trinh/${programme}/chenh-lech`

async function describeOne(
  trx: Trx,
  tenantId: string,
  { programme }: KnownProgramme,
  row: DifferenceRow,
): Promise<Pick<Notice, 'title' | 'body'>> {
  const indicator = programme.indicators.find(({ code }) => code === row.indicator)
  if (!indicator) throw new Error(`no indicator "${row.indicator}"`)
  const units = row.placeId === null ? null : await loadUnitsAround(trx, tenantId, [row.placeId])
  const unit = row.placeId === null ? 'toàn tỉnh' : (units?.nameOn(row.placeId, row.from) ?? '')
  return {
    title: `Số báo cáo khác số tính từ dữ liệu: ${indicator.name}`,
    body: `${unit}, ${nameOfPeriod(indicator.period, row)}: báo cáo ${amountWords(indicator, row.reported)}, dữ liệu cho ${amountWords(indicator, row.computed)}.`,
  }
}

/** Agencies a difference concerns: who reported, and who keeps the registers it is computed from. */
async function findConcerned(
  trx: Trx,
  tenantId: string,
  { programme }: KnownProgramme,
  rows: readonly DifferenceRow[],
  on: string,
): Promise<Map<string, DifferenceRow[]>> {
  const concerned = new Map<string, DifferenceRow[]>()
  const add = (id: string, row: DifferenceRow) => concerned.set(id, [...(concerned.get(id) ?? []), row])
  const heirs = await findNameHeirs(trx, tenantId, programme.registers.flatMap(keeperKeys), on)
  for (const [code, own] of Map.groupBy(rows, ({ indicator }) => indicator)) {
    const indicator = programme.indicators.find((one) => one.code === code)
    const behind = indicator ? registersBehind(indicator) : []
    const nameKeys = programme.registers.filter((one) => behind.includes(one.code)).flatMap(keeperKeys)
    const keepers = heirs.flatMap(({ id, nameKey }) => (nameKeys.includes(nameKey) ? id : []))
    for (const row of own)
      for (const id of new Set([...keepers, ...(row.organizationId === null ? [] : [row.organizationId])])) add(id, row)
  }
  return concerned
}

/**
 * Tells the agency that reported, those that keep the registers, and the office of values that differ from what is computed; of each
 * reported value once.
 */
export async function tellDifferences(
  services: Services,
  trx: Trx,
  tenantId: string,
  known: KnownProgramme,
  indicators: readonly Indicator[],
): Promise<void> {
  const rows = await noteUntold(trx, tenantId, known.programme.code, indicators.map(toleranceOf), services.clock.now())
  if (rows.length === 0) return
  const day = today(services.clock)
  const noticeOf = async (own: readonly DifferenceRow[], personIds: readonly string[]): Promise<Notice> => {
    const [first] = own
    const said =
      own.length === 1 && first
        ? await describeOne(trx, tenantId, known, first)
        : { title: `${own.length} số báo cáo khác số tính từ dữ liệu`, body: known.programme.name }
    return { tenantId, personIds, kind: 'indicator_differs', ...said, link: linkOf(known.programme.code) }
  }
  const concerned = await findConcerned(trx, tenantId, known, rows, day)
  const people = await findPeopleAt(trx, tenantId, [...concerned.keys()], agencyRoles, day)
  const notices = [await noticeOf(rows, await findPeopleWithRole(trx, tenantId, ['office'], day))]
  for (const [organizationId, own] of concerned) {
    const personIds = people.flatMap((one) => (one.organizationId === organizationId ? one.personId : []))
    notices.push(await noticeOf(own, personIds))
  }
  await notify(services, trx, ...notices)
}
