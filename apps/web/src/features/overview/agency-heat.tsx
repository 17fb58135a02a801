import type { OverviewMatrix } from '../../api/operations'
import { AppLink } from '../../ui/link/app-link'
import { describeState } from '../../ui/state/describe-state'
import { StateLegend } from '../../ui/state/state-legend'
import { StateShape } from '../../ui/state/state-shape'
import { taskStates } from '../../ui/state/task-state'
import { dutiesHref } from '../duties/address/duties-href'
import { shortNameOf } from '../duties/words/organization-words'
import styles from './agency-heat.module.css'
import { cellHref, severalWords } from './heat-cell'
import { worstFirst } from './heat-order'
import { heatState } from './heat-state'
import type { Picture } from './use-picture'

/** The same picture where a wide table has no room: a line for each agency, its duties by number. */
export function AgencyHeat({ matrix, directiveId, units }: Picture) {
  const duties = new Map(matrix.duties.map((duty) => [duty.id, duty]))
  const present = new Set(matrix.cells.map(({ display }) => heatState(display)))
  return (
    <>
      <p className={styles.caption}>Mỗi ô là một nhiệm vụ, ghi theo số thứ tự trong văn bản.</p>
      <table className={styles.table}>
        <caption className="visually-hidden">Trạng thái các nhiệm vụ của từng cơ quan</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">Cơ quan</th>
            <th scope="col">Nhiệm vụ</th>
          </tr>
        </thead>
        <tbody>
          {worstFirst(matrix).map((agency) => (
            <tr key={agency.id}>
              <th scope="row" className={styles.agency}>
                <AppLink
                  href={dutiesHref({ part: 'lead', organizationId: agency.id, directiveId, units })}
                  title={agency.name}
                >
                  {shortNameOf(agency)}
                </AppLink>
              </th>
              <td className={styles.cells}>
                {matrix.cells
                  .filter(({ organizationId }) => organizationId === agency.id)
                  .map((cell) => (
                    <DutyCell
                      key={cell.assignmentId}
                      cell={cell}
                      duty={duties.get(cell.dutyId)}
                      href={cellHref(cell, { directiveId, units })}
                    />
                  ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <StateLegend states={taskStates.filter((state) => present.has(state))} />
    </>
  )
}

type DutyCellProps = {
  cell: OverviewMatrix['cells'][number]
  duty: OverviewMatrix['duties'][number] | undefined
  href: string
}

function DutyCell({ cell, duty, href }: DutyCellProps) {
  const state = heatState(cell.display)
  const words = [describeState(state, cell.daysLate).toLowerCase(), severalWords(cell)].filter(Boolean).join(', ')
  const name = `Nhiệm vụ ${duty?.ordinal}, ${duty?.text}: ${words}`
  return (
    <AppLink className={styles.cell} data-state={state} href={href} aria-label={name} title={name}>
      <StateShape state={state} size={12} />
      {duty?.ordinal}
      {cell.count > 1 ? `×${cell.count}` : null}
    </AppLink>
  )
}
