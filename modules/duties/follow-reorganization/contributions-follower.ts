import { type Follower, noteEffects, undoPageOf } from '../../reorganizations/index.ts'
import {
  countContributionsMovedOn,
  countOwedContributions,
  lockOwedContributions,
  moveContributions,
} from './contributions-follow-store.ts'

const part = 'contributions'
const rowsPerPage = 2000

type Ower = { organizationId: string }

/** What a coordinator still owes a lead is owed by its main successor. */
export const contributionsFollower: Follower = {
  part,
  label: 'Nội dung phối hợp đang chờ gửi',
  count: countOwedContributions,
  needsSuccessor: true,
  async followPage(context, cursor) {
    const { trx, tenantId, reorganizationId, sources } = context
    const rows = await lockOwedContributions(trx, tenantId, reorganizationId, cursor, rowsPerPage)
    const moves = rows.flatMap(({ id, organizationId }) => {
      const [main] = sources.get(organizationId)?.successors ?? []
      return main ? [{ id, from: organizationId, to: main.id }] : []
    })
    await moveContributions(trx, tenantId, moves)
    await noteEffects(
      context,
      part,
      moves.map(({ id, from, to }) => ({
        subjectId: id,
        before: { organizationId: from } satisfies Ower,
        after: { organizationId: to } satisfies Ower,
      })),
    )
    return {
      cursor: rows.length < rowsPerPage ? null : (rows.at(-1)?.id ?? null),
      done: moves.length,
      left: rows.length - moves.length,
    }
  },
  undoPage: undoPageOf<Ower, Ower>(part, async ({ trx, tenantId }, effects) => {
    await moveContributions(
      trx,
      tenantId,
      effects.map(({ subjectId, before }) => ({ id: subjectId, to: before.organizationId })),
    )
  }),
  async findObstacles(trx, tenantId, reorganizationId) {
    const count = await countContributionsMovedOn(trx, tenantId, reorganizationId)
    return count > 0 ? [`${count} nội dung phối hợp đã được xử lý tiếp sau khi chuyển.`] : []
  },
}
