import { addDays, placeInSentence, writtenDay } from '../../../../pack-kit/index.ts'
import { type FieldChange, type Judgement, labelOf, type RowMessage, toCell } from '../../../imports/index.ts'
import type { NewRecognition } from '../../recognition-terms.ts'
import { type RecognitionRecord } from '../../rules/recognised-land.ts'
import type { ColumnKey, RecognitionColumns, RecognitionValues } from '../recognition-columns.ts'

/** A record to be written, and the one it takes the place of. */
export type RecognitionPlan = { replacedId: string | null; record: NewRecognition }

type Terms = Omit<NewRecognition, 'kind' | 'placeId' | 'reorganizationId'>

/** Cells that leave what is recorded as it is when empty; an empty "Đến ngày" says that there is no end. */
const silent = ['decisionNumber', 'decisionOn', 'decisionIssuer', 'note', 'certainty'] as const
const compared = ['status', 'validTo', ...silent] as const satisfies readonly (ColumnKey & keyof Terms)[]

/** What is wrong with the days of a row by themselves. */
export const checkDays = ({ validFrom, validTo }: RecognitionValues): RowMessage[] =>
  validFrom !== null && validTo !== null && validTo < validFrom
    ? [{ column: 'validTo', text: '“Đến ngày” sớm hơn “Từ ngày”. Sửa một trong hai ngày.' }]
    : []

/** A row beside what is recorded of its place under its kind, withdrawn records left out. */
export function compareRecognition(
  values: RecognitionValues,
  place: { id: string; name: string },
  records: readonly RecognitionRecord[],
  columns: RecognitionColumns,
): Judgement<RecognitionPlan> {
  const there = records.find(({ validFrom }) => validFrom === values.validFrom) ?? null
  const terms = termsOf(values, there)
  const changes = there ? changesOf(there, terms, columns) : []
  if (there && changes.length === 0) return { verdict: 'same' }
  if (terms.decisionNumber === null && terms.note === null)
    return refused('decisionNumber', 'Nhập số quyết định; nếu chưa rõ số, nêu nguồn ở cột “Ghi chú”.')
  const inTheWay = records.find((record) => record !== there && overlap(record, terms))
  if (inTheWay) return refused('validFrom', sayInTheWay(inTheWay, place.name, columns))
  const plan = {
    replacedId: there?.id ?? null,
    record: { ...terms, kind: values.kind ?? '', placeId: place.id },
  }
  return there ? { verdict: 'differs', plan, changes } : { verdict: 'new', plan }
}

const refused = (column: ColumnKey, text: string): Judgement<RecognitionPlan> => ({
  verdict: 'error',
  messages: [{ column, text }],
})

function termsOf(values: RecognitionValues, there: RecognitionRecord | null): Terms {
  return {
    status: values.status === 'not_recognised' ? 'not_recognised' : 'recognised',
    validFrom: values.validFrom ?? '',
    validTo: values.validTo && addDays(values.validTo, 1),
    decisionNumber: values.decisionNumber ?? there?.decisionNumber ?? null,
    decisionOn: values.decisionOn ?? there?.decisionOn ?? null,
    decisionIssuer: values.decisionIssuer ?? there?.decisionIssuer ?? null,
    note: values.note ?? there?.note ?? null,
    certainty: certaintyOf(values.certainty) ?? there?.certainty ?? 'confirmed',
  }
}

const certaintyOf = (value: string | null): Terms['certainty'] | null =>
  value === 'uncertain' || value === 'confirmed' ? value : null

const changesOf = (there: RecognitionRecord, terms: Terms, columns: RecognitionColumns): FieldChange[] =>
  compared
    .filter((key) => there[key] !== terms[key])
    .map((column) => ({
      column,
      before: toCell(shown(there, column), columnOf(columns, column)),
      after: toCell(shown(terms, column), columnOf(columns, column)),
    }))

/** "Đến ngày" is the last day, kept is the first day after. */
const shown = (terms: Terms, key: (typeof compared)[number]): string | null =>
  key === 'validTo' ? terms.validTo && addDays(terms.validTo, -1) : terms[key]

export function columnOf(columns: RecognitionColumns, key: ColumnKey): RecognitionColumns[number] {
  const column = columns.find((known) => known.key === key)
  if (!column) throw new Error(`no column ${key}`)
  return column
}

type Period = { validFrom: string; validTo: string | null }

export const overlap = (one: Period, other: Period): boolean =>
  (other.validTo === null || one.validFrom < other.validTo) && (one.validTo === null || other.validFrom < one.validTo)

function sayInTheWay(record: RecognitionRecord, placeName: string, columns: RecognitionColumns): string {
  const status = labelOf(record.status, columnOf(columns, 'status'))
  const to = record.validTo === null ? '' : ` đến ${writtenDay(addDays(record.validTo, -1))}`
  const by = record.decisionNumber === null ? '' : ` theo ${record.decisionNumber}`
  return `Trùng thời gian với ghi nhận “${status}” của ${placeInSentence(placeName)} từ ${writtenDay(record.validFrom)}${to}${by}. Rút ghi nhận đó, hoặc sửa “Từ ngày”, “Đến ngày”.`
}
