import type { Assignment, HomeBlock } from '../../api/operations'
import { DataTable } from '../../ui/data/data-table'
import { Section } from '../../ui/layout/section'
import { dutiesHref } from '../duties/address/duties-href'
import { AllLink } from './all-link'
import { dutyColumns } from './duty-columns'

export type DutyBlockProps = {
  title: string
  note?: string
  block: HomeBlock
  /** The next move of the person with these duties: 'Báo cáo'. */
  nextAction: (assignment: Assignment) => string
  /** Shown to who looks over many agencies. */
  withLead?: boolean
}

/** The first few duties of one kind; nothing at all when there are none. */
export function DutyBlock({ title, note, block, nextAction, withLead = false }: DutyBlockProps) {
  if (block.items.length === 0) return null
  return (
    <Section title={title} note={note} actions={<AllLink block={block} href={dutiesHref(block.list)} />}>
      <DataTable
        caption={title}
        columns={dutyColumns({ nextAction, withLead })}
        rows={block.items}
        rowId={({ id }) => id}
        rowHref={({ id }) => `/nhiem-vu/${id}`}
      />
    </Section>
  )
}
