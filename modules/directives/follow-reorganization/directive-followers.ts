import { type FollowContext, type Follower, noteEffects, undoPageOf } from '../../reorganizations/index.ts'
import {
  countNamingDirectives,
  countNamingDrafts,
  lockNamingDirectives,
  type NamedRoles,
  nameRoles,
} from './directives-follow-store.ts'

const part = 'directives'
const rowsPerPage = 1000

type Roles = Omit<NamedRoles, 'id'>

const mainSuccessor = ({ sources }: FollowContext, id: string | null): string | null => {
  const source = id === null ? undefined : sources.get(id)
  return source?.ends ? (source.successors[0]?.id ?? id) : id
}

/** Difficulties and decisions go from now on to who took over from the focal agency and the committee a directive names. */
const directivesFollower: Follower = {
  part,
  label: 'Văn bản có đầu mối hoặc Ủy ban nhân dân thay đổi',
  count: countNamingDirectives,
  async followPage(context, cursor) {
    const { trx, tenantId, reorganizationId } = context
    const rows = await lockNamingDirectives(trx, tenantId, reorganizationId, cursor, rowsPerPage)
    const named = rows.map(({ id, focal, committee }) => ({
      id,
      focal: mainSuccessor(context, focal),
      committee: mainSuccessor(context, committee),
    }))
    await nameRoles(trx, tenantId, named)
    await noteEffects(
      context,
      part,
      rows.map(({ id, ...before }, index) => {
        const { focal = null, committee = null } = named[index] ?? {}
        return { subjectId: id, before, after: { focal, committee } }
      }),
    )
    return { cursor: rows.length < rowsPerPage ? null : (rows.at(-1)?.id ?? null), done: rows.length, left: 0 }
  },
  undoPage: undoPageOf<Roles, Roles>(part, async ({ trx, tenantId }, effects) => {
    await nameRoles(
      trx,
      tenantId,
      effects.map(({ subjectId, before }) => ({ id: subjectId, ...before })),
    )
  }),
  findObstacles: async () => [],
}

/**
 * Drafts keep the agencies their words name; who took over from them is said in the review and given the duty when it is
 * issued (issue-directive). So nothing moves here: the preview counts what the reviewers will meet.
 */
const draftsFollower: Follower = {
  part: 'drafts',
  label: 'Nhiệm vụ đang rà soát (giao cho đơn vị kế thừa khi phát hành)',
  count: countNamingDrafts,
  followPage: async () => ({ cursor: null, done: 0, left: 0 }),
  undoPage: async () => ({ cursor: null, done: 0, left: 0 }),
  findObstacles: async () => [],
}

/** How this module follows a reorganization of agencies. */
export const directiveFollowers: readonly Follower[] = [directivesFollower, draftsFollower]
