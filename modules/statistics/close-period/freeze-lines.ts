import type { Trx } from '../../../platform/db/database.ts'
import { findOrganizations } from '../../organizations/index.ts'
import type { PeriodSpan } from '../rules/statistics-period.ts'
import { type StateAt, stateAt } from '../state-at.ts'
import { type FrozenLine, freezeUnmoved, type HistoryRow, insertFrozenLines, listHistories } from './closing-store.ts'

const pageSize = 500

type Closing = { tenantId: string; periodId: string; span: PeriodSpan; cut: Date }
type Told = HistoryRow & { state: StateAt }

async function toLines(trx: Trx, tenantId: string, told: readonly Told[]): Promise<FrozenLine[]> {
  const leadIds = [...new Set(told.map(({ state }) => state.leadOrganizationId))]
  const leads = new Map((await findOrganizations(trx, tenantId, leadIds)).map((lead) => [lead.id, lead]))
  return told.flatMap(({ id, directiveId, field, leaderPersonId, state }) => {
    const { class: name, countedOn: _day, ...facts } = state
    const lead = leads.get(state.leadOrganizationId)
    return name === null
      ? []
      : [
          {
            ...facts,
            class: name,
            assignmentId: id,
            leadName: lead?.name ?? '',
            directiveId,
            field,
            leaderPersonId,
            placeId: lead?.placeId ?? null,
          },
        ]
  })
}

/** Writes every line of a period as it stood at its end: what moved since then is told from its events before the cut. */
export async function freezeLines(trx: Trx, closing: Closing): Promise<void> {
  const { tenantId, span, cut } = closing
  const moved = await freezeUnmoved(trx, closing)
  for (let start = 0; start < moved.length; start += pageSize) {
    const histories = await listHistories(trx, tenantId, moved.slice(start, start + pageSize), cut)
    const told = histories
      .map((history) => ({ ...history, state: stateAt(history, span.to) }))
      .filter(({ state }) => state.countedOn >= span.from && state.countedOn <= span.to)
    await insertFrozenLines(trx, closing, await toLines(trx, tenantId, told))
  }
}
