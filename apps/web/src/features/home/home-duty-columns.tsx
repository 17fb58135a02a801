import type { Assignment } from '../../api/operations'
import { Button } from '../../ui/actions/button'
import type { DataColumn } from '../../ui/data/data-column'
import { dutyHref } from '../duties/address/duties-href'
import { dutyColumns } from '../duties/list/duty-columns'
import { actsNow, dutyActs } from '../duties/record/duty-act'
import { shorten } from '../duties/words/shorten'

export type HomeDutyOptions = {
  onAcknowledge: (assignment: Assignment) => void
  /** For who looks over many agencies. */
  withLead: boolean
  /** Adds a button that opens the likeliest form. */
  withAct: boolean
}

/** The work list's own columns, cut to what Today needs, and the next move as a button. */
export function homeDutyColumns({ onAcknowledge, withLead, withAct }: HomeDutyOptions): DataColumn<Assignment>[] {
  const columns = dutyColumns(onAcknowledge).filter(({ key }) => withLead || key !== 'who')
  if (!withAct) return columns
  return [
    ...columns,
    {
      key: 'act',
      header: 'Việc cần làm',
      width: '9.5rem',
      onCard: 'bare',
      cell: (assignment) => <NextAct assignment={assignment} />,
    },
  ]
}

function NextAct({ assignment }: { assignment: Assignment }) {
  const [act] = actsNow(assignment)
  if (!act) return null
  const { slug, label } = dutyActs[act]
  return (
    <Button
      size="sm"
      href={`${dutyHref(assignment.id)}?viec=${slug}`}
      aria-label={`${label}: ${shorten(assignment.text, 60)}`}
    >
      {shortLabels[act] ?? label}
    </Button>
  )
}

const shortLabels: Partial<Record<keyof typeof dutyActs, string>> = {
  reportProgress: 'Báo cáo',
  proposeCompletion: 'Đề nghị lại',
}
