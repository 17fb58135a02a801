import type { Indicator, Programme } from '../../pack-kit/index.ts'
import { type Actor, agencyRoles, holdsRole, holdsRoleAt } from '../access/index.ts'
import { registersBehind } from './rules/indicator-order.ts'

/** Reads whatever is kept in the space. */
export const readsAll = (actor: Actor): boolean =>
  holdsRole(actor, 'office', 'committee_leader', 'administrator', 'viewer')

/** Registers, by code, a person keeps: all of, or only for an area of theirs. */
export type KeptRegisters = { whole: readonly string[]; area: readonly string[] }

/**
 * Values made from a register that only its keepers and the office read are theirs to see, of those who keep it for an area only the
 * area's (`isOwnPlace`). Everything else, also what people enter, is seen by everybody signed in.
 */
export const mayReadValue = (
  actor: Actor,
  programme: Pick<Programme, 'registers'>,
  indicator: Indicator,
  kept: KeptRegisters,
  isOwnPlace: boolean,
): boolean =>
  readsAll(actor) ||
  registersBehind(indicator).every((code) => {
    const register = programme.registers.find((one) => one.code === code)
    return register?.readers === 'everyone' || kept.whole.includes(code) || (isOwnPlace && kept.area.includes(code))
  })

/** The agency's own value: whoever works for an agency that may report it (`reporterIds`). */
export const mayReport = (actor: Actor, reporterIds: readonly string[]): boolean =>
  reporterIds.some((id) => holdsRoleAt(actor, id, ...agencyRoles))

/** The office looks a value over; nobody looks over what an agency of theirs reported. */
export const mayVerify = (actor: Actor, reportedBy: string | null): boolean =>
  holdsRole(actor, 'office') && (reportedBy === null || !holdsRoleAt(actor, reportedBy, ...agencyRoles))

/** Targets, thresholds, groups of communes, and by what a duty is measured: the office, which answers for the programme. */
export const maySteer = (actor: Actor): boolean => holdsRole(actor, 'office')

/** Computing everything anew costs time and nothing else. */
export const mayCompute = (actor: Actor): boolean => holdsRole(actor, 'office', 'administrator')
