import type { SuccessionStep } from '../../../api/operations'

export type AfterGroup = { title: string; id: string; steps: SuccessionStep[] }

const groups: readonly (Pick<AfterGroup, 'title' | 'id'> & { ends: boolean; isToCome: boolean })[] = [
  { title: 'Nay là', id: 'nay-la', ends: true, isToCome: false },
  { title: 'Sẽ là', id: 'se-la', ends: true, isToCome: true },
  { title: 'Đã chuyển một phần sang', id: 'da-chuyen', ends: false, isToCome: false },
  { title: 'Sẽ chuyển một phần sang', id: 'se-chuyen', ends: false, isToCome: true },
]

/** What came of an agency, told apart from what is to come and from what it only gave away. @param today yyyy-mm-dd */
export const afterGroups = (steps: readonly SuccessionStep[], today: string): AfterGroup[] =>
  groups
    .map(({ title, id, ends, isToCome }) => ({
      title,
      id,
      steps: steps.filter((step) => step.predecessorEnds === ends && step.on > today === isToCome),
    }))
    .filter((group) => group.steps.length > 0)
