import { plainWords } from '../../../../pack-kit/index.ts'
import { type SheetDeadline, sayDeadline } from './read-deadline-cell.ts'

/** An assignment that is there, as far as a row is held beside it. */
export type KnownDuty = {
  assignmentId: string
  dutyId: string
  leadOrganizationId: string
  firstLeadOrganizationId: string
  text: string
  partText: string | null
  deadlineKind: 'date' | 'recurrence' | 'none'
  deadlineOn: string | null
  deadlineRecurrence: SheetDeadline['recurrence']
  stage: string
}

export type ComparedDuty =
  | { kind: 'none' }
  | { kind: 'same'; note: string | null }
  /** its deadline differs and may be changed */
  | { kind: 'deadline'; known: KnownDuty; before: string; after: string }

const running = new Set(['awaiting_acknowledgement', 'in_progress', 'awaiting_confirmation'])

const deadlineOf = ({ deadlineKind, deadlineOn, deadlineRecurrence }: KnownDuty): SheetDeadline => ({
  kind: deadlineKind,
  on: deadlineOn,
  recurrence: deadlineRecurrence,
  day: null,
})

const sameDeadline = (known: KnownDuty, asked: SheetDeadline): boolean =>
  known.deadlineKind === asked.kind && known.deadlineOn === asked.on && known.deadlineRecurrence === asked.recurrence

/** Whether a duty with these words is there for one of these agencies, and with which deadline. */
export function compareDuty(
  asked: { text: string; leadIds: readonly string[]; deadline: SheetDeadline },
  known: readonly KnownDuty[],
): ComparedDuty {
  const words = plainWords(asked.text)
  const alike = known.filter(
    ({ text, partText, leadOrganizationId, firstLeadOrganizationId }) =>
      (asked.leadIds.includes(leadOrganizationId) || asked.leadIds.includes(firstLeadOrganizationId)) &&
      [text, partText ?? ''].some((one) => plainWords(one) === words),
  )
  const [first] = alike
  if (!first) return { kind: 'none' }
  if (alike.some((one) => sameDeadline(one, asked.deadline))) return { kind: 'same', note: null }
  const [before, after] = [sayDeadline(deadlineOf(first)), sayDeadline(asked.deadline)]
  if (asked.deadline.kind !== 'date')
    return { kind: 'same', note: `Trong bảng là “${after}”; giữ thời hạn đang theo dõi: ${before}.` }
  if (!running.has(first.stage))
    return { kind: 'same', note: `Thời hạn trong bảng là ${after}; nhiệm vụ không còn thực hiện nên giữ ${before}.` }
  return { kind: 'deadline', known: first, before, after }
}
