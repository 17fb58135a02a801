import { dateInVietnam } from '../../../platform/clock.ts'
import { newId } from '../../../platform/new-id.ts'
import {
  type FollowContext,
  type Follower,
  nextCursor,
  noteEffects,
  openSourcePage,
  undoPageOf,
} from '../../reorganizations/index.ts'
import {
  cancelSplitOff,
  countChosenAssignments,
  countLedAssignments,
  type LeadMove,
  type LeadRow,
  lockLedAssignments,
  moveLeads,
  type SplitOff,
  splitOff,
} from './assignments-follow-store.ts'
import { findAssignmentObstacles, listChoosableAssignments } from './assignments-obstacles-store.ts'
import { tellSuccessors } from './tell-successors.ts'

const part = 'assignments'
const rowsPerPage = 2000

type Before = { lead: string }
type After = { lead: string; copies: string[] }

const byOf = ({ tenantId, personId, at }: FollowContext) => ({ tenantId, personId, at })

/** What an assignment's page says of the reorganization. */
const grounds = ({ reorganizationId, document, effectiveOn }: FollowContext) => ({
  reorganizationId,
  document,
  effectiveOn,
})

type Planned = { move: LeadMove; copies: SplitOff[]; before: Before }

function planMove(context: FollowContext, row: LeadRow): Planned | 'waits' | 'stays' {
  const decision = context.decide(row.leadOrganizationId, row)
  if (typeof decision === 'string') return decision
  const source = context.sources.get(row.leadOrganizationId)
  const [first, ...others] = decision.successorIds
  if (!source || first === undefined) return 'waits'
  const nameOf = (id: string) => source.successors.find((successor) => successor.id === id)?.name ?? ''
  const from = { from: source.id, fromName: source.name, ground: decision.ground, ...grounds(context) }
  return {
    before: { lead: source.id },
    move: {
      eventId: newId(),
      assignmentId: row.id,
      to: first,
      kind: 'lead_succeeded',
      details: { ...from, to: first, toName: nameOf(first) },
    },
    copies: others.map((leadOrganizationId) => ({
      id: newId(),
      eventId: newId(),
      fromId: row.id,
      leadOrganizationId,
      details: { ...from, fromAssignmentId: row.id, toName: nameOf(leadOrganizationId) },
    })),
  }
}

/** Open duties pass to who takes over from their agency; a duty given to several successors is split, one assignment each. */
export const assignmentsFollower: Follower = {
  part,
  label: 'Nhiệm vụ đang thực hiện',
  count: countLedAssignments,
  countChosen: countChosenAssignments,
  needsSuccessor: true,
  listSubjects: listChoosableAssignments,
  async followPage(context, cursor) {
    const { trx, tenantId, reorganizationId, sourceIds } = context
    const page = openSourcePage(sourceIds, cursor)
    const rows = await lockLedAssignments(trx, tenantId, reorganizationId, page, rowsPerPage)
    const plans = rows.map((row) => planMove(context, row))
    const planned = plans.filter((plan) => typeof plan !== 'string')
    const copies = planned.flatMap((plan) => plan.copies)
    await splitOff(trx, byOf(context), copies)
    await moveLeads(
      trx,
      byOf(context),
      planned.map(({ move }) => move),
    )
    await noteEffects(
      context,
      part,
      planned.map(({ move, before, copies: own }) => ({
        subjectId: move.assignmentId,
        before,
        after: { lead: move.to, copies: own.map(({ id }) => id) } satisfies After,
      })),
    )
    const last = rows.length < rowsPerPage ? undefined : rows.at(-1)
    return {
      cursor: nextCursor(sourceIds, page, last ? { sourceId: last.leadOrganizationId, row: last.id } : null),
      done: planned.length,
      left: plans.filter((plan) => plan === 'waits').length,
    }
  },
  undoPage: undoPageOf<Before, After>(part, async (context, effects) => {
    const { trx, sources } = context
    const nameOf = (id: string) => sources.get(id)?.name ?? ''
    await moveLeads(
      trx,
      byOf(context),
      effects.map(({ subjectId, before, after }) => ({
        eventId: newId(),
        assignmentId: subjectId,
        to: before.lead,
        kind: 'succession_undone',
        details: { from: after.lead, to: before.lead, toName: nameOf(before.lead), ...grounds(context) },
      })),
    )
    const on = dateInVietnam(context.at)
    await cancelSplitOff(
      trx,
      { ...byOf(context), on },
      effects.flatMap(({ after }) =>
        after.copies.map((assignmentId) => ({
          eventId: newId(),
          assignmentId,
          details: { cancelledOn: on, text: 'Hoàn tác đợt sắp xếp', ...grounds(context) },
        })),
      ),
    )
  }),
  findObstacles: findAssignmentObstacles,
  finish: tellSuccessors,
}
