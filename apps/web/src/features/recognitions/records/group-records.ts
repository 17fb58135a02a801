import type { Recognition } from '../../../api/operations'

/** Records by one decision with one outcome. */
export type RecordGroup = {
  key: string
  status: Recognition['status']
  decision: Pick<Recognition, 'decisionNumber' | 'decisionOn' | 'decisionIssuer'>
  records: Recognition[]
  /** What is noted of all of them alike. */
  note: string | null
  /** None of them is sure. */
  isUncertain: boolean
}

const inOrder = new Intl.Collator('vi')
const byName = (left: Recognition, right: Recognition) =>
  inOrder.compare(left.place?.name ?? '', right.place?.name ?? '')

/** Records by decision, in the order in which each is first met; within one by name. */
export function groupRecords(records: readonly Recognition[]): RecordGroup[] {
  const groups = new Map<string, Recognition[]>()
  for (const record of records) {
    const { status, decisionNumber, decisionOn, decisionIssuer } = record
    const key = JSON.stringify([decisionNumber, decisionOn, decisionIssuer, status])
    groups.set(key, [...(groups.get(key) ?? []), record])
  }
  return [...groups].flatMap(([key, own]) => {
    const [first] = own
    if (!first) return []
    const { status, decisionNumber, decisionOn, decisionIssuer, note } = first
    return [
      {
        key,
        status,
        decision: { decisionNumber, decisionOn, decisionIssuer },
        records: [...own].sort(byName),
        note: own.every((record) => record.note === note) ? note : null,
        isUncertain: own.every(({ certainty }) => certainty === 'uncertain'),
      },
    ]
  })
}
