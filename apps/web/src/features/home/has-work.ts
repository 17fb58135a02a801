import type { Home } from '../../api/operations'

/** Per hat: is there anything at all to show? A hat that is not worn has nothing. */
export const hasWork = {
  agency: (part: Home['agency']): boolean =>
    part !== null &&
    part.awaitingAcknowledgement.count +
      part.overdue.count +
      part.nextSevenDays.count +
      part.returned.count +
      part.openDifficulties >
      0,
  office: (part: Home['office']): boolean =>
    part !== null && part.awaitingConfirmation.count + part.overdue.count + part.draftDirectives > 0,
  focal: (part: Home['focal']): boolean => part !== null && part.difficulties.count > 0,
  committee: (part: Home['committee']): boolean => part !== null && part.difficulties.count + part.overdue.count > 0,
}
