import type { Staff, StaffMember } from './who-is-told.ts'

/**
 * Who works where, looked up by agency and by role.
 * @param successors of agencies that have ended: who does their work today
 */
export function staffOf(members: readonly StaffMember[], successors: ReadonlyMap<string, readonly string[]>): Staff {
  const byAgency = Map.groupBy(members, ({ organizationId }) => organizationId)
  const byRole = Map.groupBy(members, ({ role }) => role)
  return {
    at: (organizationId, ...roles) =>
      (successors.get(organizationId) ?? [organizationId])
        .flatMap((id) => byAgency.get(id) ?? [])
        .filter(({ role }) => roles.includes(role))
        .map(({ personId }) => personId),
    inProvince: (role) => [...new Set((byRole.get(role) ?? []).map(({ personId }) => personId))],
  }
}
