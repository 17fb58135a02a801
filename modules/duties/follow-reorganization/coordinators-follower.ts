import { newId } from '../../../platform/new-id.ts'
import {
  type FollowContext,
  type Follower,
  insertEffects,
  listEffects,
  markUndone,
} from '../../reorganizations/index.ts'
import {
  type CoordinatorRow,
  countCoordinated,
  insertCoordinatorEvents,
  lockCoordinated,
  type PlacedCoordinator,
  putCoordinators,
  removeCoordinators,
} from './coordinators-follow-store.ts'

const part = 'coordinators'
const rowsPerPage = 2000

type Coordinated = Awaited<ReturnType<typeof lockCoordinated>>[number]
type Before = { coordinators: CoordinatorRow[] }
type After = { coordinators: CoordinatorRow[] }

const whereOf = ({ tenantId, reorganizationId, at }: FollowContext) => ({ tenantId, reorganizationId, part, at })

/** A coordinator that ends is followed by all who took over from it in everything: each helps on its own ground. */
function successorsOf(context: FollowContext, organizationId: string): { id: string; name: string }[] {
  const source = context.sources.get(organizationId)
  if (!source?.ends) return []
  const general = source.successors.filter(({ fields }) => fields === null)
  return general.length > 0 ? [...general] : [...source.successors]
}

function place(
  context: FollowContext,
  { lastPosition, coordinators }: Coordinated,
): { placed: CoordinatorRow[]; names: string[] } {
  let next = lastPosition
  const placed: CoordinatorRow[] = []
  const names: string[] = []
  for (const { position, organizationId, mention } of coordinators)
    for (const [index, { id, name }] of successorsOf(context, organizationId).entries()) {
      if (index > 0) next += 1
      placed.push({ position: index === 0 ? position : next, organizationId: id, mention })
      names.push(name)
    }
  return { placed, names }
}

/** Coordinating agencies pass on to who takes over from them, while the words of the directive stay. */
export const coordinatorsFollower: Follower = {
  part,
  label: 'Nhiệm vụ đang phối hợp',
  count: countCoordinated,
  async followPage(context, cursor) {
    const { trx, tenantId, reorganizationId, personId, at, sources } = context
    const rows = await lockCoordinated(trx, tenantId, reorganizationId, cursor, rowsPerPage)
    const moves = rows.map((row) => ({ row, ...place(context, row) })).filter(({ placed }) => placed.length > 0)
    const all = moves.flatMap(({ row, placed }): PlacedCoordinator[] =>
      placed.map((coordinator) => ({ ...coordinator, assignmentId: row.id })),
    )
    await putCoordinators(trx, tenantId, all)
    const { document, effectiveOn } = context
    await insertCoordinatorEvents(
      trx,
      { tenantId, personId, at },
      moves.map(({ row, names }) => ({
        id: newId(),
        assignmentId: row.id,
        details: {
          reorganizationId,
          document,
          effectiveOn,
          fromName: row.coordinators.map(({ organizationId }) => sources.get(organizationId)?.name ?? '').join(', '),
          toName: names.join(', '),
        },
      })),
    )
    await insertEffects(
      trx,
      whereOf(context),
      moves.map(({ row, placed }) => ({
        subjectId: row.id,
        before: { coordinators: row.coordinators } satisfies Before,
        after: { coordinators: placed } satisfies After,
      })),
    )
    return { cursor: rows.length < rowsPerPage ? null : (rows.at(-1)?.id ?? null), done: moves.length, left: 0 }
  },
  async undoPage(context, cursor) {
    const { trx, tenantId } = context
    const effects = await listEffects<Before, After>(trx, whereOf(context), rowsPerPage, cursor)
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
    await markUndone(
      trx,
      whereOf(context),
      effects.map(({ subjectId }) => subjectId),
    )
    return {
      cursor: effects.length < rowsPerPage ? null : (effects.at(-1)?.subjectId ?? null),
      done: effects.length,
      left: 0,
    }
  },
  findObstacles: async () => [],
}
