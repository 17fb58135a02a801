import type { PlaceRelative } from '../../../api/operations'

export type PlaceAfterGroup = { title: string; id: string; steps: PlaceRelative[] }

/**
 * What came of a place, told apart from what is to come.
 * @param isLiving the place goes on today: what has come of it is a part of its land
 * @param today yyyy-mm-dd
 */
export function placeAfterGroups(steps: readonly PlaceRelative[], isLiving: boolean, today: string): PlaceAfterGroup[] {
  return [
    {
      title: isLiving ? 'Một phần đã chuyển sang' : 'Nay là',
      id: 'nay-la',
      steps: steps.filter(({ on }) => on <= today),
    },
    { title: 'Sẽ là', id: 'se-la', steps: steps.filter(({ on }) => on > today) },
  ].filter((group) => group.steps.length > 0)
}
