import type { HomeDifficulties } from '../../api/operations'
import { DataTable } from '../../ui/data/data-table'
import { Section } from '../../ui/layout/section'
import { difficultiesHref, difficultyHref } from '../difficulties/address/difficulties-href'
import { difficultyColumns } from '../difficulties/list/difficulty-columns'
import { AllLink } from './all-link'

export type DifficultyBlockProps = { title: string; note?: string; block: HomeDifficulties }

export function DifficultyBlock({ title, note, block }: DifficultyBlockProps) {
  if (block.items.length === 0) return null
  return (
    <Section title={title} note={note} actions={<AllLink block={block} href={difficultiesHref(block.list)} />}>
      <DataTable
        caption={title}
        columns={columns}
        rows={block.items}
        rowId={({ id }) => id}
        rowHref={(difficulty) => difficultyHref(difficulty)}
      />
    </Section>
  )
}

/** All of these lie with the person who reads them. */
const columns = difficultyColumns.filter(({ key }) => key !== 'where')
