import { z } from 'zod'
import type { Indicator, Programme } from '../../../pack-kit/index.ts'
import { findNameHeirs, foldName } from '../../organizations/index.ts'
import { registersBehind } from '../rules/indicator-order.ts'
import type { Evaluation } from './evaluation-context.ts'

export const groupSchema = z
  .object({ key: z.string(), name: z.string() })
  .describe('Whose figures these are: the agency that keeps the register they are made from, by its name of today')
export type ColumnGroup = z.input<typeof groupSchema>

const levelNames = { central: 'Trung ương', province: 'Cấp tỉnh', district: 'Cấp huyện', commune: 'Cấp xã' } as const
const entered: ColumnGroup = { key: 'bao-cao', name: 'Cơ quan, xã báo cáo' }

const firstKeeper = ({ registers }: Programme, indicator: Indicator) => {
  const [code] = registersBehind(indicator)
  return registers.find((register) => register.code === code)?.keepers[0]
}

/** Names the group of each indicator, asked for all of them at once. */
export async function loadGroups(
  { trx, actor, known, today }: Evaluation,
  indicators: readonly Indicator[],
): Promise<(indicator: Indicator) => ColumnGroup> {
  const keepers = new Map(indicators.map((indicator) => [indicator.code, firstKeeper(known.programme, indicator)]))
  const keys = [...keepers.values()].flatMap((keeper) =>
    keeper && 'agency' in keeper ? [foldName(keeper.agency)] : [],
  )
  const heirs = await findNameHeirs(trx, actor.tenantId, keys, today)
  const names = Map.groupBy(
    heirs.filter(({ lives }) => lives),
    ({ nameKey }) => nameKey,
  )
  return ({ code }) => {
    const keeper = keepers.get(code)
    if (keeper === undefined) return entered
    if (!('agency' in keeper)) return { key: keeper.level, name: levelNames[keeper.level] }
    const [heir, ...others] = names.get(foldName(keeper.agency)) ?? []
    if (heir && others.length === 0) return { key: heir.id, name: heir.name }
    const today = heir ? ` (nay: ${[heir, ...others].map(({ name }) => name).join('; ')})` : ''
    return { key: keeper.agency, name: `${keeper.agency}${today}` }
  }
}
