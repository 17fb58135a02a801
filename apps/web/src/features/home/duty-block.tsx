import type { HomeBlock } from '../../api/operations'
import { DataTable } from '../../ui/data/data-table'
import { Section } from '../../ui/layout/section'
import { dutiesHref, dutyHref } from '../duties/address/duties-href'
import { useAcknowledgeInList } from '../duties/list/use-acknowledge-in-list'
import { AllLink } from './all-link'
import { homeDutyColumns } from './home-duty-columns'

export type DutyBlockProps = {
  title: string
  note?: string
  block: HomeBlock
  withLead?: boolean
  withAct?: boolean
}

/** The first few duties of one kind; nothing at all when there are none. */
export function DutyBlock({ title, note, block, withLead = false, withAct = false }: DutyBlockProps) {
  const acknowledge = useAcknowledgeInList()
  if (block.items.length === 0) return null
  return (
    <Section title={title} note={note} actions={<AllLink block={block} href={dutiesHref(block.list)} />}>
      <DataTable
        caption={title}
        columns={homeDutyColumns({ onAcknowledge: acknowledge.mutate, withLead, withAct })}
        rows={block.items}
        rowId={({ id }) => id}
        rowHref={({ id }) => dutyHref(id)}
      />
    </Section>
  )
}
