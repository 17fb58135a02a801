import type { RecognitionKind } from '../../../pack-kit/index.ts'
import type { Trx } from '../../../platform/db/database.ts'
import type { JudgeContext, Judgement, NumberedRow, Survey } from '../../imports/index.ts'
import { placeNames } from '../../places/index.ts'
import { findRecords } from '../recognition-store.ts'
import type { RecognitionRecord } from '../rules/recognised-land.ts'
import type { RecognitionColumns, RecognitionValues } from './recognition-columns.ts'
import { checkDays, compareRecognition, overlap, type RecognitionPlan } from './rules/compare-recognition.ts'

type Row = NumberedRow<RecognitionValues>
type Judged = Judgement<RecognitionPlan>
type Place = { id: string; name: string }
type Declared = { kinds: readonly RecognitionKind[]; columns: RecognitionColumns }

const refused = (column: string, text: string): Extract<Judged, { verdict: 'error' }> => ({
  verdict: 'error',
  messages: [{ column, text }],
})

/** Says of each row whether it is recorded, recorded otherwise, or new; places and records are looked up for all at once. */
export const judgeRecognitions =
  ({ kinds, columns }: Declared) =>
  async (trx: Trx, rows: readonly Row[], { actor }: JudgeContext<Survey>): Promise<Judged[]> => {
    const places = await findPlaces(trx, actor.tenantId, rows, kinds)
    const records = await findRecordsOf(trx, actor.tenantId, rows, places)
    const judged = rows.map((row, index): Judged => {
      const place = places[index]
      if (!place || 'verdict' in place) return place ?? refused('place', 'Không tìm thấy địa bàn này.')
      return compareRecognition(row.values, place, records(row, place), columns)
    })
    return refuseDoubled(rows, judged)
  }

/** The place of each row, or what is wrong with its days, its place or its level. */
async function findPlaces(
  trx: Trx,
  tenantId: string,
  rows: readonly Row[],
  kinds: readonly RecognitionKind[],
): Promise<(Place | Extract<Judged, { verdict: 'error' }>)[]> {
  const levelsOf = (code: string | null) => kinds.find((kind) => kind.code === code)?.placeLevels ?? []
  const answers = await placeNames.findCited(
    trx,
    tenantId,
    rows.map(({ values: { kind, place, within, validFrom } }) => ({
      text: place ?? '',
      within,
      on: validFrom ?? '',
      levels: levelsOf(kind),
    })),
  )
  return rows.map(({ values }, index) => {
    const messages = checkDays(values)
    if (messages.length > 0) return { verdict: 'error', messages }
    const answer = answers[index]
    if (!answer || 'problem' in answer) return refused('place', answer?.problem ?? '')
    const { placeId, name, level } = answer.found
    if (!levelsOf(values.kind).includes(level))
      return refused('place', `Danh hiệu này không ghi cho cấp của ${name}. Sửa “Danh hiệu” hoặc “Địa bàn”.`)
    return { id: placeId, name }
  })
}

/** What is recorded of the places of some rows under their kinds; there are few kinds. */
async function findRecordsOf(
  trx: Trx,
  tenantId: string,
  rows: readonly Row[],
  places: readonly ({ id: string } | object)[],
): Promise<(row: Row, place: Place) => readonly RecognitionRecord[]> {
  const asked = rows.flatMap(({ values: { kind } }, index) => {
    const place = places[index]
    return kind !== null && place && 'id' in place ? [{ kind, placeId: place.id }] : []
  })
  const found = new Map<string, Map<string, RecognitionRecord[]>>()
  for (const [kind, own] of Map.groupBy(asked, (one) => one.kind)) {
    const records = await findRecords(trx, tenantId, kind, [...new Set(own.map(({ placeId }) => placeId))])
    found.set(
      kind,
      Map.groupBy(records, ({ placeId }) => placeId),
    )
  }
  return ({ values }, { id }) => found.get(values.kind ?? '')?.get(id) ?? []
}

/** Rows of a page that would record one place twice for a day, however they cite it: only the first stands. */
function refuseDoubled(rows: readonly Row[], judged: readonly Judged[]): Judged[] {
  const seen = new Map<string, { number: number; record: RecognitionPlan['record'] }[]>()
  return judged.map((judgement, index) => {
    if (judgement.verdict !== 'new' && judgement.verdict !== 'differs') return judgement
    const { record } = judgement.plan
    const key = `${record.kind} ${record.placeId}`
    const earlier = seen.get(key) ?? []
    const clash = earlier.find((other) => overlap(other.record, record))
    if (clash) return refused('place', `Địa bàn này đã có ở dòng ${clash.number} trong cùng thời gian. Bỏ một dòng.`)
    seen.set(key, [...earlier, { number: rows[index]?.number ?? 0, record }])
    return judgement
  })
}
