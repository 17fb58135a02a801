import type { Register } from '../../pack-kit/index.ts'
import { type Actor, agencyRoles, holdsRole, holdsRoleAt, organizationsWithRole } from '../access/index.ts'
import type { KeeperScope } from './keeper-scope.ts'
import type { RecordRow } from './record-row.ts'

/** What of a record decides who may do what with it. */
export type RecordFacts = Pick<RecordRow, 'keeperOrganizationId' | 'placeId' | 'stage' | 'submittedBy' | 'removedAt'>

export const recordActions = ['edit', 'submit', 'verify', 'return', 'remove', 'restore'] as const
export type RecordAction = (typeof recordActions)[number]
export type RecordMay = Record<RecordAction, boolean>

const readsAll = (actor: Actor): boolean => holdsRole(actor, 'office', 'committee_leader', 'administrator', 'viewer')

/** Keeps records of the register, all or those of an area. */
export const isKeeper = (scope: KeeperScope): boolean => scope.namedIds.length > 0 || scope.seatIds.length > 0

/** Sees the register at all. */
export const mayReadRegister = (actor: Actor, register: Register, scope: KeeperScope): boolean =>
  register.readers === 'everyone' || readsAll(actor) || isKeeper(scope)

/** Sees every record of the register; otherwise only those `isOwnRecord` lets through. */
export const readsWholeRegister = (actor: Actor, register: Register, scope: KeeperScope): boolean =>
  register.readers === 'everyone' || readsAll(actor) || scope.namedIds.length > 0

/** Lies in the person's area, or is kept in the name of an agency they work for. */
export const isOwnRecord = (
  scope: KeeperScope,
  { keeperOrganizationId, placeId }: Pick<RecordFacts, 'keeperOrganizationId' | 'placeId'>,
): boolean => scope.seatIds.includes(keeperOrganizationId) || (placeId !== null && scope.placeIds.has(placeId))

const keeps = (actor: Actor, scope: KeeperScope, facts: RecordFacts): boolean =>
  scope.namedIds.length > 0 ||
  isOwnRecord(scope, facts) ||
  organizationsWithRole(actor, ...agencyRoles).includes(facts.keeperOrganizationId)

export const mayReadRecord = (actor: Actor, register: Register, scope: KeeperScope, facts: RecordFacts): boolean =>
  readsWholeRegister(actor, register, scope) || isOwnRecord(scope, facts)

/** The office, and the head of an agency that keeps the record, confirm; who submitted never does. */
const confirms = (actor: Actor, scope: KeeperScope, facts: RecordFacts): boolean => {
  if (holdsRole(actor, 'office')) return true
  const agencies = [...scope.namedIds, ...(isOwnRecord(scope, facts) ? scope.seatIds : []), facts.keeperOrganizationId]
  return agencies.some((id) => holdsRoleAt(actor, id, 'agency_leader'))
}

/** Whether a person may do something with records like this one, whatever state it is in. */
export function mayInPrinciple(actor: Actor, scope: KeeperScope, action: RecordAction, facts: RecordFacts): boolean {
  if (action === 'verify') return confirms(actor, scope, facts) && facts.submittedBy !== actor.personId
  if (action === 'return' && facts.stage === 'verified') return confirms(actor, scope, facts)
  if (action === 'return' || action === 'remove' || action === 'restore')
    return keeps(actor, scope, facts) || confirms(actor, scope, facts)
  return keeps(actor, scope, facts)
}

/** Drafts are written, removed and submitted; what was submitted is confirmed or returned, what was confirmed only returned. */
export function fitsStage(
  action: RecordAction,
  { stage, removedAt }: Pick<RecordFacts, 'stage' | 'removedAt'>,
): boolean {
  if (action === 'restore') return removedAt !== null
  if (removedAt !== null) return false
  if (action === 'verify') return stage === 'submitted'
  if (action === 'return') return stage !== 'draft'
  return stage === 'draft'
}

/** What a person may do with a record now. */
export const recordMay = (actor: Actor, scope: KeeperScope, facts: RecordFacts): RecordMay =>
  Object.fromEntries(
    recordActions.map((action) => [action, fitsStage(action, facts) && mayInPrinciple(actor, scope, action, facts)]),
  ) as RecordMay

/** Shows a register to everybody, or no longer: the office, which answers for what the province says. */
export const mayPublish = (actor: Actor): boolean => holdsRole(actor, 'office')

/** What a person may do with a register as a whole. */
export const registerMay = (actor: Actor, register: Register, scope: KeeperScope) => ({
  create: isKeeper(scope),
  import: isKeeper(scope),
  editMany: isKeeper(scope),
  export: mayReadRegister(actor, register, scope),
})
