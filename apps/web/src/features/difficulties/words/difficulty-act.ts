import type { DifficultyMay } from '../../../api/operations'

export type DifficultyAct = keyof DifficultyMay

/** ?viec=… on a duty's page, and the word on the button. */
export const difficultyActs: Record<DifficultyAct, { slug: string; label: string }> = {
  decide: { slug: 'quyet-dinh', label: 'Quyết định' },
  answer: { slug: 'tra-loi', label: 'Trả lời' },
  forward: { slug: 'chuyen', label: 'Chuyển Ủy ban nhân dân' },
}

export const allowedActs = (may: DifficultyMay): DifficultyAct[] =>
  (Object.keys(difficultyActs) as DifficultyAct[]).filter((act) => may[act])
