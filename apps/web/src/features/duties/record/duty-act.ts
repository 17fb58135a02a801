import type { AssignmentMay, AssignmentPage } from '../../../api/operations'

/** What is done in a form on a duty's page; acknowledging needs none. */
export type DutyAct = Extract<
  keyof AssignmentMay,
  'reportProgress' | 'proposeCompletion' | 'raiseDifficulty' | 'accept' | 'return'
>

/** ?viec=…, which is also the form's name in drafts, and the word on the button. */
export const dutyActs: Record<DutyAct, { slug: string; label: string }> = {
  reportProgress: { slug: 'bao-cao', label: 'Báo cáo tiến độ' },
  proposeCompletion: { slug: 'de-nghi', label: 'Đề nghị xác nhận hoàn thành' },
  raiseDifficulty: { slug: 'kho-khan', label: 'Nêu khó khăn, vướng mắc' },
  accept: { slug: 'xac-nhan', label: 'Xác nhận' },
  return: { slug: 'tra-lai', label: 'Trả lại' },
}

const order: readonly DutyAct[] = ['accept', 'return', 'reportProgress', 'proposeCompletion', 'raiseDifficulty']

/** What this person may do now, the likeliest first: a returned duty is to be proposed again. */
export function actsNow({ may, state }: Pick<AssignmentPage, 'may' | 'state'>): DutyAct[] {
  const allowed = order.filter((act) => may[act])
  const first: DutyAct = 'proposeCompletion'
  if (state.returnCount === 0 || !may.proposeCompletion) return allowed
  return [first, ...allowed.filter((act) => act !== first)]
}

export const actOfSlug = (slug: string | undefined): DutyAct | undefined =>
  order.find((act) => dutyActs[act].slug === slug)
