import { HeatTable } from '../../ui/data/heat-table'
import { Section } from '../../ui/layout/section'
import { dutiesHref } from '../duties/address/duties-href'
import { shortNameOf } from '../duties/words/organization-words'
import { shorten } from '../duties/words/shorten'
import { AgencyHeat } from './agency-heat'
import { gist } from './gist'
import { cellHref, severalWords } from './heat-cell'
import { heatState } from './heat-state'
import { useNarrow } from './use-narrow'
import type { Picture } from './use-picture'

/** The directive's duties × agencies as one coloured picture, which is a table; each cell opens its assignment. */
export function DutyAgencyHeat({ matrix, directiveId, units }: Picture) {
  const narrow = useNarrow()
  if (narrow) {
    return (
      <Section title="Nhiệm vụ theo cơ quan">
        <AgencyHeat matrix={matrix} directiveId={directiveId} units={units} />
      </Section>
    )
  }
  const cells = new Map(matrix.cells.map((cell) => [`${cell.dutyId} ${cell.organizationId}`, cell]))
  return (
    <Section title="Nhiệm vụ theo cơ quan">
      <HeatTable
        caption={`Trạng thái ${matrix.duties.length} nhiệm vụ của ${matrix.agencies.length} cơ quan; con số là số ngày quá hạn`}
        rowsLabel="Nhiệm vụ"
        rows={matrix.duties.map(({ id, ordinal, text }) => ({
          id,
          label: `${ordinal}. ${shorten(gist(text), 70)}`,
          title: `Nhiệm vụ ${ordinal}: ${text}`,
        }))}
        columns={matrix.agencies.map((agency) => ({
          id: agency.id,
          label: shortNameOf(agency),
          title: agency.name,
          href: dutiesHref({ part: 'lead', organizationId: agency.id, directiveId, units }),
        }))}
        cell={(dutyId, organizationId) => {
          const cell = cells.get(`${dutyId} ${organizationId}`)
          if (!cell) return null
          const late = cell.daysLate > 0 ? { daysLate: cell.daysLate } : {}
          const several = severalWords(cell)
          return {
            state: heatState(cell.display),
            href: cellHref(cell, { directiveId, units }),
            ...late,
            ...(several ? { count: cell.count, note: several } : {}),
          }
        }}
      />
    </Section>
  )
}
