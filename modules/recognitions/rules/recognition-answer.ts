import { addDays, placeInSentence, writtenDay } from '../../../pack-kit/index.ts'
import { holds, type LandUnit, type RecognisedLand, type RecognitionRecord } from './recognised-land.ts'

export const answerStatuses = ['recognised', 'not_recognised', 'unclear', 'none'] as const

export type AnswerStatus = (typeof answerStatuses)[number]

/** What was so of a unit whose land came to another, on its last day before that. */
export type PredecessorAnswer = { id: string; name: string; status: AnswerStatus; record: RecognitionRecord | null }

export type RecognitionAnswer = {
  unit: LandUnit
  /** unclear: units it came from were recognised, and nothing is recorded of it for the day */
  status: AnswerStatus
  record: RecognitionRecord | null
  /** where unclear: the units it came from, of the levels on which some were recognised */
  predecessors: PredecessorAnswer[]
  reason: string
}

/** Whether a unit was recognised on a day. Only records say yes or no; what follows from a merger is asked, never assumed. */
export function answerRecognition(land: RecognisedLand, unit: LandUnit, on: string): RecognitionAnswer {
  const record = holds(unit.from, unit.to, on) ? recordOn(land, unit.id, on) : null
  if (record) return { unit, status: record.status, record, predecessors: [], reason: reasonOf(record) }
  const predecessors = touchedPredecessors(land, unit.id, on)
  if (predecessors.length === 0)
    return { unit, status: 'none', record: null, predecessors, reason: 'Không có ghi nhận nào cho ngày này.' }
  return { unit, status: 'unclear', record: null, predecessors, reason: unclearReason(unit, predecessors) }
}

const recordOn = (land: RecognisedLand, unitId: string, on: string): RecognitionRecord | null =>
  land.records.get(unitId)?.find(({ validFrom, validTo }) => holds(validFrom, validTo, on)) ?? null

const isTouched = ({ status }: { status: AnswerStatus }) => status === 'recognised' || status === 'unclear'

/** The units whose land came to one by a day, where some of them were recognised or unclear at their last; otherwise none. */
export function touchedPredecessors(land: RecognisedLand, unitId: string, by: string): PredecessorAnswer[] {
  const found = (land.comings.get(unitId) ?? [])
    .filter(({ on }) => on <= by)
    .flatMap(({ predecessorId, on }) => {
      const unit = land.units.get(predecessorId)
      return unit ? [answerRecognition(land, unit, addDays(on, -1))] : []
    })
  const levels = new Set(found.filter(isTouched).map(({ unit }) => unit.level))
  return found
    .filter(({ unit }) => levels.has(unit.level))
    .map(({ unit: { id, name }, status, record }) => ({ id, name, status, record }))
}

/** "Quyết định số 164/QĐ-TTg ngày 03/02/2021 của Thủ tướng Chính phủ". */
export function decisionWords({ decisionNumber, decisionOn, decisionIssuer }: RecognitionRecord): string {
  const number = decisionNumber === null ? 'Quyết định (chưa rõ số)' : `Quyết định số ${decisionNumber}`
  const on = decisionOn === null ? '' : ` ngày ${writtenDay(decisionOn)}`
  return `${number}${on}${decisionIssuer === null ? '' : ` của ${decisionIssuer}`}`
}

function reasonOf(record: RecognitionRecord): string {
  const verdict = record.status === 'recognised' ? 'Được công nhận' : 'Không được công nhận'
  const hasDecision = record.decisionNumber !== null || record.decisionOn !== null
  const source = hasDecision ? ` theo ${decisionWords(record)}` : ''
  return `${verdict}${source}${record.certainty === 'uncertain' ? ' (cần xác nhận)' : ''}.`
}

function unclearReason(unit: LandUnit, predecessors: readonly PredecessorAnswer[]): string {
  const touched = predecessors.filter(isTouched).map(({ name, record }) => {
    const number = record?.decisionNumber
    return number ? `${placeInSentence(name)} theo ${number}` : placeInSentence(name)
  })
  const count = `${touched.length} trong ${predecessors.length} đơn vị hợp thành`
  return `Chưa rõ: ${count} từng được công nhận (${touched.join('; ')}), nhưng chưa có ghi nhận nào cho ${placeInSentence(unit.name)} vào ngày này.`
}
