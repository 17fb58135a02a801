import type { DeadlineChoice, PartyChoice } from '../draft-duty-input.ts'
import type { DraftDeadline, DraftParty } from '../rules/draft-duty.ts'

/** The deadline a person chose; the words of the text stay unless others are given. */
export const chooseDeadline = (choice: DeadlineChoice, words: string | null): DraftDeadline => ({
  kind: choice.kind,
  on: choice.kind === 'date' ? choice.on : null,
  recurrence: choice.kind === 'recurrence' ? choice.recurrence : null,
  words: choice.words === undefined ? words : choice.words || null,
})

/** The agencies a person chose: a choice without words becomes one party per organization, under its name. */
export function chooseParties(choices: readonly PartyChoice[], names: ReadonlyMap<string, string>): DraftParty[] {
  return choices.flatMap(({ mention, organizationIds: given, collective }) => {
    const organizationIds = [...new Set(given)]
    if (mention !== '') return [{ mention, organizationIds, collective }]
    return organizationIds.map((id) => ({ mention: names.get(id) ?? '', organizationIds: [id], collective: false }))
  })
}
