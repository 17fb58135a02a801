export { findPeopleAt, findPeopleWithRole } from './access-store.ts'
export { type Accounts, createAccounts } from './accounts.ts'
export {
  type Actor,
  actingOrganization,
  agencyRoles,
  holdsRole,
  holdsRoleAt,
  organizationsWithRole,
  type Role,
  readableOrganizations,
  readsWorkOf,
  roles,
} from './actor.ts'
export { createAccess } from './create-access.ts'
export { createAccount } from './create-account/create-account.ts'
export { findStaleSessions, type OpenSession } from './find-stale-sessions/find-stale-sessions.ts'
export { hashPassword } from './hash-password.ts'
export { loadActor, sessionTokenOf } from './identify.ts'
export { loadActors } from './load-actors.ts'
export { findPeopleByName, type NamedPerson } from './people-store.ts'
export { postHistory } from './post-history.ts'
export { signedInRoute } from './signed-in-route.ts'
