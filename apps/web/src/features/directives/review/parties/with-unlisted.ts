import type { DraftParty } from '../../../../api/operations'
import type { AgencyOption } from '../../../../ui/fields/agency-option'

/** The directory of today, with agencies of these parties that have closed since: they keep their names. */
export function withUnlisted(
  agencies: readonly AgencyOption[],
  parties: readonly DraftParty[],
): readonly AgencyOption[] {
  const listed = new Set(agencies.map(({ id }) => id))
  const closed = parties.flatMap(({ organizationIds, organizationNames }) =>
    organizationIds.flatMap((id, at) => {
      if (listed.has(id)) return []
      listed.add(id)
      return [{ id, name: organizationNames[at] || 'Cơ quan không rõ', detail: 'đã ngừng hoạt động', disabled: true }]
    }),
  )
  return closed.length > 0 ? [...agencies, ...closed] : agencies
}
