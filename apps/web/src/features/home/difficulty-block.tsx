import type { DifficultySummary, HomeDifficulties } from '../../api/operations'
import { DataTable } from '../../ui/data/data-table'
import { Section } from '../../ui/layout/section'
import { AllLink } from './all-link'
import { difficultiesHref } from './difficulties-href'
import { difficultyColumns } from './difficulty-columns'

export type DifficultyBlockProps = {
  title: string
  note?: string
  block: HomeDifficulties
  nextAction: (difficulty: DifficultySummary) => string
}

export function DifficultyBlock({ title, note, block, nextAction }: DifficultyBlockProps) {
  if (block.items.length === 0) return null
  return (
    <Section title={title} note={note} actions={<AllLink block={block} href={difficultiesHref(block.list)} />}>
      <DataTable
        caption={title}
        columns={difficultyColumns(nextAction)}
        rows={block.items}
        rowId={({ id }) => id}
        rowHref={({ assignmentId }) => `/nhiem-vu/${assignmentId}#kho-khan`}
      />
    </Section>
  )
}
