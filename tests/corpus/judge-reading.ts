import type { FileReading } from '../../modules/directives/index.ts'
import type { LabelledDirective, LabelledDuty } from './labelled-directive.ts'

type DirectiveReading = FileReading['reading']
type DutyReading = DirectiveReading['duties'][number]

/** One field the reader gave, how sure it was, and whether a careful person agrees. */
export type Judgement = { field: string; confidence: number; right: boolean }

/** Counts behind the scores of one directive or of many. */
export type Tally = {
  expected: number
  found: number
  hit: number
  agencies: number
  role: number
  partnersRight: number
  partnersFound: number
  partnersExpected: number
  deadlinesRight: number
  deadlinesFound: number
  deadlinesExpected: number
  datesRight: number
  datesExpected: number
  headerRight: number
  headerExpected: number
  listsRight: number
  listsFound: number
  listsExpected: number
}

export type Verdict = { tally: Tally; judgements: Judgement[]; faults: string[] }

/** Compares what was read with what a careful person took: counts, each field's verdict, and what went wrong in words. */
export function judgeReading(label: LabelledDirective, reading: DirectiveReading): Verdict {
  const verdict: Verdict = { tally: emptyTally(), judgements: [], faults: [] }
  judgeDuties(label, reading, verdict)
  judgeHeader(label, reading, verdict)
  judgeLists(label, reading, verdict)
  return verdict
}

function judgeDuties(label: LabelledDirective, reading: DirectiveReading, verdict: Verdict): void {
  const { tally, judgements, faults } = verdict
  const pairs = pairDuties(label, reading.duties)
  tally.expected += label.duties.length
  tally.found += reading.duties.length
  tally.hit += pairs.size
  for (const duty of reading.duties)
    judgements.push({ field: 'text', confidence: duty.confidence.text, right: pairs.has(duty) })
  for (const [got, want] of pairs) judgePair(got, want, verdict)
  const hit = new Set(pairs.values())
  for (const want of label.duties) if (!hit.has(want)) faults.push(`missed "${want.starts}"`)
  for (const got of reading.duties) if (!pairs.has(got)) faults.push(`extra "${got.text.slice(0, 60)}"`)
}

function judgePair(got: DutyReading, want: LabelledDuty, { tally, judgements, faults }: Verdict): void {
  const note = (field: keyof DutyReading['confidence'], right: boolean, wanted: unknown, given: unknown) => {
    judgements.push({ field, confidence: got.confidence[field], right })
    if (!right)
      faults.push(`${field} of "${want.starts}": want ${JSON.stringify(wanted)}, got ${JSON.stringify(given)}`)
  }
  const agencies = sameSet(want.agencies, got.agencies)
  if (agencies) tally.agencies += 1
  note('agencies', agencies, want.agencies, got.agencies)
  if (want.role === got.role) tally.role += 1
  note('role', want.role === got.role, want.role, got.role)
  tally.partnersRight += overlap(want.coordinators, got.coordinators)
  tally.partnersExpected += setOf(want.coordinators).size
  tally.partnersFound += setOf(got.coordinators).size
  note('coordinators', sameSet(want.coordinators, got.coordinators), want.coordinators, got.coordinators)
  if (want.deadline) tally.deadlinesExpected += 1
  if (got.deadline) tally.deadlinesFound += 1
  if (want.deadline && got.deadline) tally.deadlinesRight += 1
  if (want.date) tally.datesExpected += 1
  if (want.date && got.deadline?.date === want.date) tally.datesRight += 1
  const rightDate = (want.deadline === null) === (got.deadline === null) && want.date === (got.deadline?.date ?? null)
  note('deadline', rightDate, [want.deadline, want.date], got.deadline && [got.deadline.text, got.deadline.date])
}

function judgeHeader(
  label: LabelledDirective,
  reading: DirectiveReading,
  { tally, judgements, faults }: Verdict,
): void {
  const fields = [
    ['number', label.number, reading.number],
    ['symbol', label.symbol, reading.symbol],
    ['date', label.date, reading.date],
    ['issuer', label.issuer, reading.issuer],
    ['signer', label.signer, reading.signer.name],
    ['kind', label.kind, reading.kind],
  ] as const
  for (const [field, want, got] of fields) {
    if (!want || label.notInText.includes(field)) continue
    const right = plain(want) === plain(got.value ?? '')
    tally.headerExpected += 1
    if (right) tally.headerRight += 1
    else faults.push(`${field}: want ${want}, got ${got.value}`)
    judgements.push({ field: 'header', confidence: got.confidence, right })
  }
}

function judgeLists(label: LabelledDirective, reading: DirectiveReading, { tally, faults }: Verdict): void {
  for (const field of ['addressees', 'recipients', 'legalBasis'] as const) {
    tally.listsRight += overlap(label[field], reading[field])
    tally.listsExpected += setOf(label[field]).size
    tally.listsFound += setOf(reading[field]).size
    if (!sameSet(label[field], reading[field]))
      faults.push(`${field}: want ${JSON.stringify(label[field])}, got ${JSON.stringify(reading[field])}`)
  }
}

/** Each duty read beside the labelled one whose first words it has; nearest in the text when several have. */
function pairDuties(label: LabelledDirective, duties: readonly DutyReading[]): Map<DutyReading, LabelledDuty> {
  const pairs: { want: LabelledDuty; got: DutyReading; likeness: number; gap: number }[] = []
  for (const want of label.duties) {
    const offset = label.text.indexOf(want.starts)
    for (const got of duties) {
      const gap = Math.abs(got.span.start - offset)
      const likeness = likenessOf(want.starts, got.text)
      if (likeness >= 0.75) pairs.push({ want, got, likeness, gap })
    }
  }
  pairs.sort((a, b) => b.likeness - a.likeness || a.gap - b.gap)
  const taken = new Set<LabelledDuty>()
  const paired = new Map<DutyReading, LabelledDuty>()
  for (const { want, got } of pairs)
    if (!taken.has(want) && !paired.has(got)) {
      taken.add(want)
      paired.set(got, want)
    }
  return paired
}

function likenessOf(starts: string, text: string): number {
  const want = plain(starts).split(' ')
  const got = plain(text).split(' ')
  return want.filter((word, at) => word === got[at]).length / want.length
}

/** Words without case, punctuation and the two ways of writing the same name. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/uỷ/g, 'ủy')
    .replace(/toà/g, 'tòa')
    .replace(/ủy ban nhân dân/g, 'ubnd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const setOf = (list: readonly string[]): Set<string> => new Set(list.map(plain).filter((item) => item !== ''))
const overlap = (a: readonly string[], b: readonly string[]): number => {
  const other = setOf(b)
  return [...setOf(a)].filter((item) => other.has(item)).length
}
const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  setOf(a).size === setOf(b).size && overlap(a, b) === setOf(a).size

export const emptyTally = (): Tally => ({
  expected: 0,
  found: 0,
  hit: 0,
  agencies: 0,
  role: 0,
  partnersRight: 0,
  partnersFound: 0,
  partnersExpected: 0,
  deadlinesRight: 0,
  deadlinesFound: 0,
  deadlinesExpected: 0,
  datesRight: 0,
  datesExpected: 0,
  headerRight: 0,
  headerExpected: 0,
  listsRight: 0,
  listsFound: 0,
  listsExpected: 0,
})

export function addTally(sum: Tally, more: Tally): Tally {
  const keys = Object.keys(sum) as (keyof Tally)[]
  return Object.fromEntries(keys.map((key) => [key, sum[key] + more[key]])) as Tally
}
