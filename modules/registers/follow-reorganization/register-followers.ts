import { newId } from '../../../platform/new-id.ts'
import { type Follower, noteEffects, undoPageOf } from '../../reorganizations/index.ts'
import { countKept, lockKept, nameKeepers } from './register-follow-store.ts'

const part = 'register_records'
const rowsPerPage = 1000

type Keeper = { keeper: string }

/** What is kept in the name of an agency that ends is kept from now on in that of its main successor; places stay as they were. */
const recordsFollower: Follower = {
  part,
  label: 'Bản ghi trong các sổ theo dõi',
  count: countKept,
  async followPage(context, cursor) {
    const { trx, tenantId, personId, document, at, sources } = context
    const heirs = new Map(
      [...sources.values()].flatMap(({ id, ends, successors: [heir] }) =>
        ends && heir ? [[id, heir.id] as const] : [],
      ),
    )
    const rows = await lockKept(trx, tenantId, [...heirs.keys()], rowsPerPage)
    const moved = rows.flatMap(({ id, keeper }) => {
      const heir = heirs.get(keeper)
      return heir === undefined ? [] : [{ id, changeId: newId(), keeper: heir, before: keeper }]
    })
    await nameKeepers(trx, { tenantId, personId, note: `Theo ${document}`, at }, moved)
    const effects = moved.map(({ id, keeper, before }) => ({
      subjectId: id,
      before: { keeper: before },
      after: { keeper },
    }))
    await noteEffects(context, part, effects)
    return { cursor: rows.length < rowsPerPage ? null : (rows.at(-1)?.id ?? cursor), done: rows.length, left: 0 }
  },
  undoPage: undoPageOf<Keeper, Keeper>(part, async ({ trx, tenantId, personId, document, at }, effects) => {
    const back = effects.map(({ subjectId, before }) => ({ id: subjectId, changeId: newId(), keeper: before.keeper }))
    await nameKeepers(trx, { tenantId, personId, note: `Hoàn tác theo ${document}`, at }, back)
  }),
  findObstacles: async () => [],
}

/** How this module follows a reorganization of agencies. */
export const registerFollowers: readonly Follower[] = [recordsFollower]
