import type { DraftParty } from '../../../../api/operations'
import type { AgencyOption } from '../../../../ui/fields/agency-option'

export const isOpen = (party: DraftParty): boolean => party.organizationIds.length === 0

/** Every organization these parties stand for, each once. */
export const chosenIds = (parties: readonly DraftParty[]): string[] => [
  ...new Set(parties.flatMap(({ organizationIds }) => organizationIds)),
]

/** The organizations these parties stand for, with the names they have in the draft: ended ones keep theirs. */
export const agenciesOf = (parties: readonly DraftParty[]): AgencyOption[] =>
  parties.flatMap(({ organizationIds, organizationNames }) =>
    organizationIds.map((id, at) => ({ id, name: organizationNames[at] || 'Cơ quan không rõ' })),
  )

/** The parties after the picker was changed: phrases not resolved yet stay, what was taken out leaves its phrase. */
export function withChosen(
  parties: readonly DraftParty[],
  ids: readonly string[],
  agencies: readonly AgencyOption[],
): DraftParty[] {
  const kept = parties.flatMap((party) => {
    if (isOpen(party)) return [party]
    const stays = (id: string) => ids.includes(id)
    const organizationIds = party.organizationIds.filter(stays)
    const organizationNames = party.organizationNames.filter((_, at) => stays(party.organizationIds[at] ?? ''))
    return organizationIds.length > 0 ? [{ ...party, organizationIds, organizationNames }] : []
  })
  const present = new Set(chosenIds(kept))
  const added = ids.filter((id) => !present.has(id)).map((id) => partyOf(id, agencies))
  return [...kept, ...added]
}

function partyOf(id: string, agencies: readonly AgencyOption[]): DraftParty {
  const name = agencies.find((agency) => agency.id === id)?.name ?? ''
  return { mention: name, organizationIds: [id], organizationNames: [name], collective: false }
}

/** The parties with one phrase standing for these organizations. */
export const withResolved = (
  parties: readonly DraftParty[],
  mention: string,
  organizations: readonly { id: string; name: string }[],
): DraftParty[] =>
  parties.map((party) =>
    isOpen(party) && party.mention === mention
      ? {
          ...party,
          organizationIds: organizations.map(({ id }) => id),
          organizationNames: organizations.map(({ name }) => name),
        }
      : party,
  )

export const withoutMention = (parties: readonly DraftParty[], mention: string): DraftParty[] =>
  parties.filter((party) => !(isOpen(party) && party.mention === mention))

/** 'Sở Y tế', or 'các sở, ngành (9 cơ quan)' for a phrase that stands for many. */
export function partyWords(party: DraftParty): string {
  const [first = party.mention, ...more] = party.organizationNames
  if (more.length === 0) return first
  return `${party.mention} (${party.organizationIds.length} cơ quan)`
}

/** The parties with other agencies in the place of one that has closed; who is chosen already is not chosen twice. */
export function withReplaced(
  parties: readonly DraftParty[],
  closedId: string,
  organizations: readonly { id: string; name: string }[],
): DraftParty[] {
  const taken = new Set(chosenIds(parties))
  const fresh = organizations.filter(({ id }) => !taken.has(id))
  return parties
    .map((party) => {
      const pairs = party.organizationIds.map((id, at) => ({ id, name: party.organizationNames[at] ?? '' }))
      if (!pairs.some(({ id }) => id === closedId)) return party
      const after = pairs.flatMap((pair) => (pair.id === closedId ? fresh : [pair]))
      return {
        ...party,
        organizationIds: after.map(({ id }) => id),
        organizationNames: after.map(({ name }) => name),
      }
    })
    .filter((party) => !isOpen(party) || parties.some((before) => before.mention === party.mention && isOpen(before)))
}
