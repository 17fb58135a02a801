import type { AssignmentMay, AssignmentPage } from '../../../api/operations'

/** What is done in a form on a duty's page; acknowledging needs none. */
export type DutyAct = Extract<
  keyof AssignmentMay,
  | 'reportProgress'
  | 'proposeCompletion'
  | 'raiseDifficulty'
  | 'accept'
  | 'return'
  | 'decideRequest'
  | 'requestExtension'
  | 'refuse'
  | 'withdrawRequest'
  | 'withdrawProposal'
  | 'extend'
  | 'reassign'
  | 'pause'
  | 'resume'
  | 'recall'
  | 'reopen'
>

/** ?viec=…, which is also the form's name in drafts, and the word on the button. */
export const dutyActs: Record<DutyAct, { slug: string; label: string }> = {
  reportProgress: { slug: 'bao-cao', label: 'Báo cáo tiến độ' },
  proposeCompletion: { slug: 'de-nghi', label: 'Đề nghị xác nhận hoàn thành' },
  raiseDifficulty: { slug: 'kho-khan', label: 'Nêu khó khăn, vướng mắc' },
  accept: { slug: 'xac-nhan', label: 'Xác nhận' },
  return: { slug: 'tra-lai', label: 'Trả lại' },
  decideRequest: { slug: 'quyet-dinh-de-nghi', label: 'Quyết định đề nghị' },
  requestExtension: { slug: 'xin-gia-han', label: 'Đề nghị gia hạn' },
  refuse: { slug: 'giao-nham', label: 'Báo giao nhầm' },
  withdrawRequest: { slug: 'rut-de-nghi', label: 'Rút đề nghị' },
  withdrawProposal: { slug: 'rut-bao-cao', label: 'Rút đề nghị xác nhận' },
  extend: { slug: 'gia-han', label: 'Gia hạn' },
  reassign: { slug: 'chuyen-chu-tri', label: 'Chuyển cơ quan chủ trì' },
  pause: { slug: 'tam-dung', label: 'Tạm dừng' },
  resume: { slug: 'tiep-tuc', label: 'Cho tiếp tục' },
  recall: { slug: 'thu-hoi', label: 'Thu hồi' },
  reopen: { slug: 'mo-lai', label: 'Mở lại' },
}

/** What is done every day, the likeliest first. */
const daily: readonly DutyAct[] = [
  'decideRequest',
  'accept',
  'return',
  'resume',
  'reportProgress',
  'proposeCompletion',
  'raiseDifficulty',
]

/** What is done now and then, behind "Việc khác". */
const rare: readonly DutyAct[] = [
  'requestExtension',
  'refuse',
  'withdrawRequest',
  'withdrawProposal',
  'extend',
  'reassign',
  'pause',
  'reopen',
  'recall',
]

type Facts = Pick<AssignmentPage, 'may' | 'state'>

/** What this person may do now, the likeliest first: a returned duty is to be proposed again. */
export function actsNow({ may, state }: Facts): DutyAct[] {
  const allowed = daily.filter((act) => may[act])
  const first: DutyAct = 'proposeCompletion'
  if (state.returnCount === 0 || !may.proposeCompletion) return allowed
  return [first, ...allowed.filter((act) => act !== first)]
}

/** What else this person may do. */
export const otherActs = ({ may }: Pick<Facts, 'may'>): DutyAct[] => rare.filter((act) => may[act])

export const actOfSlug = (slug: string | undefined): DutyAct | undefined =>
  [...daily, ...rare].find((act) => dutyActs[act].slug === slug)
