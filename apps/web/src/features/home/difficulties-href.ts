import type { DifficultyListQuery } from '../../api/operations'

/** PLACEHOLDER until features/difficulties has its own. */
export const difficultiesHref = (_list: DifficultyListQuery): string => '/kho-khan'
