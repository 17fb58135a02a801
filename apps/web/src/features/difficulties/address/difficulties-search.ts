import type { DifficultyListQuery } from '../../../api/operations'
import { idOf } from '../../../ui/address/id-of'

export type DifficultyStageFilter = NonNullable<DifficultyListQuery['stage']>

/** ?giaiDoan=… */
export const stageFilters: Record<DifficultyStageFilter, { slug: string; words: string }> = {
  open: { slug: 'dang-cho', words: 'Đang chờ' },
  at_focal_agency: { slug: 'co-quan-dau-moi', words: 'Ở cơ quan đầu mối' },
  at_committee: { slug: 'uy-ban', words: 'Ở Ủy ban nhân dân' },
  resolved: { slug: 'da-giai-quyet', words: 'Đã giải quyết' },
  all: { slug: 'tat-ca', words: 'Tất cả' },
}

/** ?giaiDoan=uy-ban&cua=toi&vanBan=… */
export type DifficultiesSearch = { giaiDoan?: string; cua?: 'toi'; vanBan?: string }

const stageOf = (slug: unknown) =>
  (Object.keys(stageFilters) as DifficultyStageFilter[]).find((stage) => stageFilters[stage].slug === slug)

export function parseDifficultiesSearch(search: Record<string, unknown>): DifficultiesSearch {
  const stage = stageOf(search.giaiDoan)
  const directiveId = idOf(search.vanBan)
  return {
    ...(stage && stage !== 'open' ? { giaiDoan: stageFilters[stage].slug } : {}),
    ...(search.cua === 'toi' ? { cua: 'toi' } : {}),
    ...(directiveId ? { vanBan: directiveId } : {}),
  }
}

export const toDifficultiesQuery = ({ giaiDoan, cua, vanBan }: DifficultiesSearch): DifficultyListQuery => ({
  stage: stageOf(giaiDoan) ?? 'open',
  ...(cua ? { holder: 'mine' } : {}),
  ...(vanBan ? { directiveId: vanBan } : {}),
})

/** '/kho-khan?giaiDoan=uy-ban' */
export function difficultiesSearchHref(search: DifficultiesSearch): string {
  const query = new URLSearchParams(Object.entries(search).filter(([, value]) => value)).toString()
  return query ? `/kho-khan?${query}` : '/kho-khan'
}
