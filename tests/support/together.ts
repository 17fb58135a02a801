import type { Actor } from '../../modules/access/index.ts'
import { findNotices } from '../../modules/duties/testing/duty-test-store.ts'
import { withDuties } from '../../modules/duties/testing/with-duties.ts'
import { openTestSpace } from './test-space.ts'

export { someEvidence } from '../../modules/duties/testing/with-duties.ts'
export { watchAssignment } from '../../modules/duties/watching/watch-assignment.ts'

/** A test space with duties, and what was told to whom; for what people say to each other about duties. */
export async function openTogether(options?: Parameters<typeof openTestSpace>[0]) {
  const space = await withDuties(await openTestSpace(options))
  const noticesOf = (personId: string) => space.inSpace((trx) => findNotices(trx, space.tenantId, personId))
  const callers = new Map<string, ReturnType<typeof space.callAs>>()
  /** As `callAs`, signed in once a person. */
  const callOnceAs = (person: Actor) => {
    const known = callers.get(person.personId) ?? space.callAs(person)
    callers.set(person.personId, known)
    return known
  }
  return { ...space, noticesOf, callAs: callOnceAs }
}

export type Together = Awaited<ReturnType<typeof openTogether>>
