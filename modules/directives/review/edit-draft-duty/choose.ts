import { directivesErrors } from '../../directives-errors.ts'
import type { RelativeDeadline } from '../../rules/directive-reading.ts'
import { type DraftDeadline, type DraftParty, noDeadline } from '../../rules/draft-duty.ts'
import type { DeadlineChoice, PartyChoice } from '../draft-duty-input.ts'

/** Counts days from a day, yyyy-mm-dd, to the day they end. */
export type CountDays = (relative: RelativeDeadline, fromDate: string) => Promise<string>

/** The deadline a person chose; the words of the text stay unless others are given. A date of one's own is no longer reckoned. */
export async function chooseDeadline(
  choice: DeadlineChoice,
  current: DraftDeadline,
  countDays: CountDays,
): Promise<DraftDeadline> {
  const words = choice.words === undefined ? current.words : choice.words || null
  if (choice.kind === 'date') {
    const reckoning = choice.on === current.on ? current.reckoning : null
    return { ...noDeadline, kind: 'date', on: choice.on, words, reckoning }
  }
  if (choice.kind === 'recurrence') {
    const { recurrence } = choice
    const day = choice.day === undefined && recurrence === current.recurrence ? current.day : (choice.day ?? null)
    return { ...noDeadline, kind: 'recurrence', recurrence, words, day }
  }
  if (choice.kind === 'reckoned') {
    if (current.reckoning === null) throw directivesErrors.nothing_to_reckon()
    const { fromDate } = choice
    const on = await countDays(current.reckoning, fromDate)
    return { ...noDeadline, kind: 'date', on, words, reckoning: { ...current.reckoning, fromDate } }
  }
  return { ...noDeadline, kind: choice.kind, words }
}

/** The agencies a person chose: a choice without words becomes one party per organization, under its name. */
export function chooseParties(choices: readonly PartyChoice[], names: ReadonlyMap<string, string>): DraftParty[] {
  return choices.flatMap(({ mention, organizationIds: given, collective }) => {
    const organizationIds = [...new Set(given)]
    if (mention !== '') return [{ mention, organizationIds, collective }]
    return organizationIds.map((id) => ({ mention: names.get(id) ?? '', organizationIds: [id], collective: false }))
  })
}
