import { levelOf, type Staff, type ToldReminder, whoIsTold } from './who-is-told.ts'

/** What one person is told in a morning, by kind; of one duty and kind only the highest level. */
export type PersonsReminders = { personId: string; byKind: Map<ToldReminder['kind'], ToldReminder[]> }

/** What is told once however often it was noted: a duty, or a contribution to one. */
const subjectOf = ({ contributionId, assignmentId }: ToldReminder): string => contributionId ?? assignmentId

const earliestFirst = (one: ToldReminder, other: ToldReminder) =>
  (one.deadlineOn ?? '9999').localeCompare(other.deadlineOn ?? '9999') || subjectOf(one).localeCompare(subjectOf(other))

/** In the order of the people's ids, so that a morning broken off goes on after the last one told. */
export function groupByPerson(reminders: readonly ToldReminder[], staff: Staff): PersonsReminders[] {
  const people = new Map<string, Map<ToldReminder['kind'], Map<string, ToldReminder>>>()
  for (const reminder of reminders)
    for (const personId of whoIsTold(reminder, staff)) {
      const kinds = people.get(personId) ?? new Map<ToldReminder['kind'], Map<string, ToldReminder>>()
      people.set(personId, kinds)
      const told = kinds.get(reminder.kind) ?? new Map<string, ToldReminder>()
      kinds.set(reminder.kind, told)
      const before = told.get(subjectOf(reminder))
      if (!before || levelOf(before) < levelOf(reminder)) told.set(subjectOf(reminder), reminder)
    }
  return [...people]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([personId, kinds]) => ({
      personId,
      byKind: new Map([...kinds].map(([kind, told]) => [kind, [...told.values()].sort(earliestFirst)])),
    }))
}
