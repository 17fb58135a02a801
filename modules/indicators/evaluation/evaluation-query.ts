import { z } from 'zod'
import { daySchema } from '../../../platform/http/day.ts'
import { valueSources } from '../value-store.ts'

/** as_then: units of the time of each value; restated: told by the units of today. */
export const unitBases = ['as_then', 'restated'] as const
export type UnitBasis = (typeof unitBases)[number]

/** Whose units, and which of the three values. */
export const tellingQuery = {
  units: z
    .enum(unitBases)
    .default('as_then')
    .describe('restated: merged units are told together, under the units of today'),
  source: z
    .enum(valueSources)
    .default('computed')
    .describe(
      'Which of the three values; they are never mixed. Of indicators people enter, computed stands for verified, else reported',
    ),
}

/** recognised: units the programme is about, and those that took in their land; with_value: every unit of which something is known. */
export const scopeNames = ['recognised', 'with_value'] as const
export type ScopeName = (typeof scopeNames)[number]

export const scopeQuery = {
  scope: z
    .enum(scopeNames)
    .default('recognised')
    .describe('Which units; with_value: all of which something is known, also those the programme is not about'),
}

/** As of which day: each indicator is told of its period that holds it. */
export const dayQuery = { on: daySchema.optional().describe('A day of the period; today when left out') }

export const sheetQuery = { format: z.enum(['xlsx', 'csv']).default('xlsx') }

export const basisWords: Readonly<Record<UnitBasis, string>> = {
  as_then: 'Số liệu theo đơn vị hành chính tại thời điểm của từng kỳ.',
  restated: 'Số liệu quy về đơn vị hành chính hiện nay: số cộng dồn được cộng lại, tỷ lệ tính lại từ tử số và mẫu số.',
}

export const scopeWords = (scope: ScopeName, kind: string | null): string =>
  scope === 'recognised' && kind !== null
    ? `Các đơn vị được công nhận: ${kind}, và đơn vị kế thừa đất của các đơn vị đó.`
    : 'Mọi đơn vị có số liệu.'

export const sourceWords = {
  computed:
    'Số tính từ các bản ghi đã xác nhận; chỉ tiêu do cơ quan báo cáo lấy số đã xác nhận, chưa có thì lấy số báo cáo.',
  reported: 'Số do cơ quan báo cáo.',
  verified: 'Số do Văn phòng xác nhận.',
} as const satisfies Record<(typeof valueSources)[number], string>
