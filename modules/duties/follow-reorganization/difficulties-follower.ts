import { type Follower, noteEffects, undoPageOf } from '../../reorganizations/index.ts'
import {
  countDifficultiesMovedOn,
  countHeldDifficulties,
  lockHeldDifficulties,
  moveHolders,
} from './difficulties-follow-store.ts'

const part = 'difficulties'
const rowsPerPage = 2000

type Holder = { holder: string }

/** Difficulties that wait for an answer lie with the main successor of who held them. */
export const difficultiesFollower: Follower = {
  part,
  label: 'Khó khăn, vướng mắc đang chờ giải quyết',
  count: countHeldDifficulties,
  needsSuccessor: true,
  async followPage(context, cursor) {
    const { trx, tenantId, reorganizationId, sources } = context
    const rows = await lockHeldDifficulties(trx, tenantId, reorganizationId, cursor, rowsPerPage)
    const moves = rows.flatMap(({ id, holderOrganizationId }) => {
      const [main] = sources.get(holderOrganizationId)?.successors ?? []
      return main ? [{ id, from: holderOrganizationId, to: main.id }] : []
    })
    await moveHolders(trx, tenantId, moves)
    await noteEffects(
      context,
      part,
      moves.map(({ id, from, to }) => ({ subjectId: id, before: { holder: from }, after: { holder: to } })),
    )
    return {
      cursor: rows.length < rowsPerPage ? null : (rows.at(-1)?.id ?? null),
      done: moves.length,
      left: rows.length - moves.length,
    }
  },
  undoPage: undoPageOf<Holder, Holder>(part, async ({ trx, tenantId }, effects) => {
    await moveHolders(
      trx,
      tenantId,
      effects.map(({ subjectId, before }) => ({ id: subjectId, to: before.holder })),
    )
  }),
  async findObstacles(trx, tenantId, reorganizationId) {
    const count = await countDifficultiesMovedOn(trx, tenantId, reorganizationId)
    return count > 0 ? [`${count} khó khăn, vướng mắc đã được xử lý tiếp sau khi chuyển.`] : []
  },
}
