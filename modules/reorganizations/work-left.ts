import { beginSmall } from '../../pack-kit/index.ts'
import type { Trx } from '../../platform/db/database.ts'
import type { Follower } from './follower.ts'
import type { Change } from './rules/change.ts'
import type { Plan } from './rules/plan.ts'
import type { Problem } from './rules/problem.ts'

type Judged = { plan: Plan; changes: readonly Change[]; nameOf: (id: string) => string }

/** Agencies that a plan ends without a successor. */
function abolishedOf({ successions, ended }: Plan): string[] {
  const followed = new Set(successions.map(({ predecessorId }) => predecessorId))
  return ended.flatMap(({ unit, id }) => (unit === 'organization' && !followed.has(id) ? [id] : []))
}

/** What agencies to be abolished still have to do, which nobody would be left to do; one problem for each of them. */
export async function workLeft(
  trx: Trx,
  tenantId: string,
  followers: readonly Follower[],
  { plan, changes, nameOf }: Judged,
): Promise<Problem[]> {
  const needing = followers.filter(({ needsSuccessor }) => needsSuccessor)
  const abolished = abolishedOf(plan)
  const problems: Problem[] = []
  if (abolished.length === 0) return problems
  const all = await Promise.all(needing.map(({ count }) => count(trx, tenantId, abolished)))
  if (all.every((count) => count === 0)) return problems
  for (const id of abolished) {
    const left: string[] = []
    for (const { label, count } of needing) {
      const own = await count(trx, tenantId, [id])
      if (own > 0) left.push(`${own} ${beginSmall(label)}`)
    }
    if (left.length === 0) continue
    problems.push({
      changeId: changes.find((change) => change.kind === 'abolish' && change.unitId === id)?.id ?? null,
      code: 'work_left',
      message: `${nameOf(id)} giải thể khi còn ${left.join(', ')}, không cơ quan nào tiếp nhận. Đổi thay đổi này thành sáp nhập vào cơ quan tiếp nhận, hoặc kết thúc các việc này trước.`,
    })
  }
  return problems
}
