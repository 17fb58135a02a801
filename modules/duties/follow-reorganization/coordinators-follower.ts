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
  type Coordinated,
  type CoordinatorRow,
  countCoordinated,
  findCoordinated,
  insertCoordinatorEvents,
  lockHelped,
  type PlacedCoordinator,
  putCoordinators,
  removeCoordinators,
} from './coordinators-follow-store.ts'

const part = 'coordinators'
const rowsPerPage = 2000

type Before = { coordinators: CoordinatorRow[] }
type After = { coordinators: CoordinatorRow[] }

/** A coordinator that ends is followed by all who took over from it in everything: each helps on its own ground. */
function successorsOf(context: FollowContext, organizationId: string): { id: string; name: string }[] {
  const source = context.sources.get(organizationId)
  if (!source?.ends) return []
  const general = source.successors.filter(({ fields }) => fields === null)
  return general.length > 0 ? [...general] : [...source.successors]
}

type Placed = { leaving: CoordinatorRow[]; placed: CoordinatorRow[]; names: string[] }

function place(context: FollowContext, { lastPosition, coordinators }: Coordinated): Placed {
  let next = lastPosition
  const leaving = coordinators.filter(({ organizationId }) => successorsOf(context, organizationId).length > 0)
  const placed: CoordinatorRow[] = []
  const names: string[] = []
  for (const { position, organizationId, mention } of leaving)
    for (const [index, { id, name }] of successorsOf(context, organizationId).entries()) {
      if (index > 0) next += 1
      placed.push({ position: index === 0 ? position : next, organizationId: id, mention })
      names.push(name)
    }
  return { leaving, placed, names }
}

/** Coordinating agencies pass on to who takes over from them, while the words of the directive stay. */
export const coordinatorsFollower: Follower = {
  part,
  label: 'Nhiệm vụ đang phối hợp',
  count: countCoordinated,
  async followPage(context, cursor) {
    const { trx, tenantId, reorganizationId, personId, at, sources, sourceIds } = context
    const page = openSourcePage(sourceIds, cursor)
    const helped = await lockHelped(trx, tenantId, page, rowsPerPage)
    const rows = await findCoordinated(trx, tenantId, [...new Set(helped.map(({ assignmentId }) => assignmentId))])
    const moves = rows.map((row) => ({ row, ...place(context, row) })).filter(({ placed }) => placed.length > 0)
    const all = moves.flatMap(({ row, placed }): PlacedCoordinator[] =>
      placed.map((coordinator) => ({ ...coordinator, assignmentId: row.id })),
    )
    await putCoordinators(trx, tenantId, all)
    const { document, effectiveOn } = context
    await insertCoordinatorEvents(
      trx,
      { tenantId, personId, at },
      moves.map(({ row, leaving, names }) => ({
        id: newId(),
        assignmentId: row.id,
        details: {
          reorganizationId,
          document,
          effectiveOn,
          fromName: leaving.map(({ organizationId }) => sources.get(organizationId)?.name ?? '').join(', '),
          toName: names.join(', '),
        },
      })),
    )
    await noteEffects(
      context,
      part,
      moves.map(({ row, leaving, placed }) => ({
        subjectId: row.id,
        before: { coordinators: leaving } satisfies Before,
        after: { coordinators: placed } satisfies After,
      })),
    )
    const last = helped.length < rowsPerPage ? undefined : helped.at(-1)
    return {
      cursor: nextCursor(sourceIds, page, last ? { sourceId: last.sourceId, row: last.assignmentId } : null),
      done: moves.length,
      left: 0,
    }
  },
  undoPage: undoPageOf<Before, After>(part, async ({ trx, tenantId }, effects) => {
    const rowsOf = (of: (effect: (typeof effects)[number]) => CoordinatorRow[]) =>
      effects.flatMap((effect) => of(effect).map((row) => ({ ...row, assignmentId: effect.subjectId })))
    await removeCoordinators(
      trx,
      tenantId,
      rowsOf(({ after }) => after.coordinators),
    )
    await putCoordinators(
      trx,
      tenantId,
      rowsOf(({ before }) => before.coordinators),
    )
  }),
  findObstacles: async () => [],
}
