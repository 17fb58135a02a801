import type { LandUnit, RecognisedLand, RecognitionRecord } from './recognised-land.ts'

/** A record as "from..to status number", to and number may be left out. */
export function record(text: string): RecognitionRecord {
  const [days = '', status = '', decisionNumber = null] = text.split(' ')
  const [validFrom = '', validTo = ''] = days.split('..')
  return {
    id: text,
    status: status === 'yes' ? 'recognised' : 'not_recognised',
    validFrom,
    validTo: validTo === '' ? null : validTo,
    decisionNumber,
    decisionOn: null,
    decisionIssuer: null,
    note: null,
    certainty: 'confirmed',
  }
}

export const unit = (id: string, from: string | null, to: string | null, level = 'commune'): LandUnit => ({
  id,
  name: `Xã ${id}`,
  level,
  from,
  to,
})

/** Units, "A, B > C on day" and records by unit. */
export function landOf(
  units: readonly LandUnit[],
  comings: readonly string[],
  records: Readonly<Record<string, readonly string[]>>,
): RecognisedLand {
  const parsed = comings.flatMap((line) => {
    const [, from = '', to = '', on = ''] = /^(.+) > (\S+) on (\S+)$/.exec(line) ?? []
    return from.split(', ').map((predecessorId) => ({ to, predecessorId, on }))
  })
  return {
    units: new Map(units.map((one) => [one.id, one])),
    records: new Map(Object.entries(records).map(([id, texts]) => [id, texts.map(record)])),
    comings: Map.groupBy(parsed, ({ to }) => to),
  }
}

const merged = '2025-07-01'

/** The new Vĩnh Phong (three parts, two recognised), Vĩnh Thuận (both parts, and itself later) and Kiên Lương (none). */
export const sampleLand = landOf(
  [
    unit('TT', null, merged),
    unit('VP', null, merged),
    unit('PĐ', null, merged),
    unit('VT', null, merged),
    unit('TTh', null, merged),
    unit('KL', null, merged),
    unit('VĩnhPhong', merged, null),
    unit('VĩnhThuận', merged, null),
    unit('KiênLương', merged, null),
    unit('Huyện', null, merged, 'district'),
  ],
  [
    `TT, VP, PĐ, Huyện > VĩnhPhong on ${merged}`,
    `VT, TTh, Huyện > VĩnhThuận on ${merged}`,
    `KL > KiênLương on ${merged}`,
  ],
  {
    VP: ['2021-02-03 yes 164/QĐ-TTg'],
    PĐ: ['2023-08-30 yes 1006/QĐ-TTg'],
    VT: ['2021-02-03 yes 164/QĐ-TTg'],
    TTh: ['2023-08-30 yes 1006/QĐ-TTg'],
    VĩnhThuận: ['2025-12-28 yes'],
  },
)
