import type { UnitBasis } from '../assignment-filter.ts'
import type { OrganizationRef } from '../assignment-row.ts'
import { classOf, type Deadline, displayStates } from '../rules/duty-state.ts'
import { rateOfCompleted, rateOfDue } from '../rules/rates.ts'
import { shorten } from '../rules/shorten.ts'
import { waitingFor } from '../rules/waiting-for.ts'
import type { Overview } from './overview-answer.ts'
import type { Counts } from './overview-counts.ts'
import type { CellRow, RedRow, UpcomingRow } from './overview-store.ts'

export function toRedLine(row: RedRow): Overview['red']['items'][number] {
  const { level, name } = waitingFor(row)
  const { assignmentId, ordinal, directiveId, lead, deadlineOn, daysLate, missingProduct } = row
  const text = shorten(row.text)
  return {
    assignmentId,
    ordinal,
    text,
    directiveId,
    lead,
    deadlineOn,
    daysLate,
    missingProduct,
    levelToDecide: level,
    waitingFor: name,
  }
}

const stateOfRow = (
  row: Pick<CellRow, 'stage' | 'deadlineKind' | 'deadlineOn'> & {
    proposedOn?: string | null
    completedOn?: string | null
    pausedOn?: string | null
  },
  day: string,
) => {
  const deadline: Deadline = { kind: row.deadlineKind, on: row.deadlineOn }
  return classOf(
    {
      stage: row.stage,
      proposedOn: row.proposedOn ?? null,
      completedOn: row.completedOn ?? null,
      pausedOn: row.pausedOn ?? null,
      requestedOn: null,
    },
    deadline,
    day,
  )
}

export function toUpcomingLine(row: UpcomingRow, day: string): Overview['nextSevenDays']['items'][number] {
  const { assignmentId, ordinal, directiveId, lead, deadlineOn } = row
  const state = stateOfRow(row, day)
  return {
    assignmentId,
    ordinal,
    text: shorten(row.text),
    directiveId,
    lead,
    deadlineOn,
    daysLeft: state.daysLeft ?? 0,
    display: state.display,
  }
}

const levels = ['central', 'province', 'district', 'commune']

/** Agencies in the order of the official list: by level, then by name. */
function agenciesOf(cells: readonly CellRow[]): OrganizationRef[] {
  const byId = new Map(cells.map((cell) => [cell.lead.id, cell]))
  return [...byId.values()]
    .sort(
      (left, right) =>
        levels.indexOf(left.leadLevel) - levels.indexOf(right.leadLevel) ||
        left.lead.name.localeCompare(right.lead.name, 'vi'),
    )
    .map((cell) => cell.lead)
}

/** After mergers an agency may have a duty twice: the assignment that most needs saying is shown, with their number. */
function toCell(same: readonly CellRow[], day: string): NonNullable<Overview['matrix']>['cells'][number] {
  const states = same.map((cell) => ({ cell, ...stateOfRow(cell, day) }))
  const [{ cell, display, daysLate }] = states.sort(
    (left, right) => displayStates.indexOf(left.display) - displayStates.indexOf(right.display),
  ) as [(typeof states)[number]]
  return {
    dutyId: cell.dutyId,
    organizationId: cell.lead.id,
    assignmentId: cell.assignmentId,
    display,
    daysLate,
    openDifficulty: same.some(({ openDifficultyCount }) => openDifficultyCount > 0),
    count: same.length,
  }
}

/** Duties × agencies with one state per cell; texts are shortened, since it is read on a phone. */
export function toMatrix(cells: readonly CellRow[], day: string): NonNullable<Overview['matrix']> {
  const duties = new Map(
    cells.map(({ dutyId, ordinal, text }) => [dutyId, { id: dutyId, ordinal, text: shorten(text) }]),
  )
  return {
    agencies: agenciesOf(cells),
    duties: [...duties.values()],
    cells: [...Map.groupBy(cells, (cell) => `${cell.dutyId} ${cell.lead.id}`).values()].map((same) =>
      toCell(same, day),
    ),
  }
}

export function toAgencyLine(
  { organization, classes, displays }: Counts & { organization: OrganizationRef },
  directiveId: string | null,
  basis: UnitBasis,
): Overview['byAgency'][number] {
  return {
    organization,
    counts: classes,
    awaitingAcknowledgement: displays.awaiting_acknowledgement,
    awaitingConfirmation: displays.awaiting_confirmation,
    rateOfCompleted: rateOfCompleted(classes).rate,
    rateOfDue: rateOfDue(classes).rate,
    list: {
      part: 'lead',
      organizationId: organization.id,
      ...(directiveId ? { directiveId } : {}),
      ...(basis === 'restated' ? { units: basis } : {}),
    },
  }
}
