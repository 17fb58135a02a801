import type { DifficultyListQuery } from '../../../api/operations'
import { difficultiesSearchHref, stageFilters } from './difficulties-search'

/** The list behind a number of difficulties, from the query the server gives with it. */
export const difficultiesHref = ({ stage, holder, directiveId }: DifficultyListQuery): string =>
  difficultiesSearchHref({
    ...(stage && stage !== 'open' ? { giaiDoan: stageFilters[stage].slug } : {}),
    ...(holder ? { cua: 'toi' } : {}),
    ...(directiveId ? { vanBan: directiveId } : {}),
  })

/** One difficulty on its duty's page; with an act, its form is open. */
export const difficultyHref = (difficulty: { id: string; assignmentId: string }, actSlug?: string): string =>
  actSlug
    ? `/nhiem-vu/${difficulty.assignmentId}?viec=${actSlug}&khoKhan=${difficulty.id}#kho-khan`
    : `/nhiem-vu/${difficulty.assignmentId}#kho-khan`
