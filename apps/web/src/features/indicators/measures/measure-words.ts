import type { DutyMeasure, SuggestedMeasure } from '../../../api/operations'
import { indicatorHref, scoresHref } from '../../programmes/address/programme-hrefs'
import { registerHref } from '../../registers/address/register-hrefs'

type Kind = SuggestedMeasure['kind']
type Named = { kind: Kind; programme: string; code: string }

export const measureKindNames: Readonly<Record<Kind, string>> = {
  indicator: 'Chỉ tiêu',
  register: 'Sổ theo dõi',
  scorecard: 'Bộ tiêu chí',
}

/** Where what measures a duty is seen whole. */
export function measureHref({ kind, programme, code }: Named): string {
  if (kind === 'register') return registerHref(code)
  return kind === 'indicator' ? indicatorHref(programme, code) : `${scoresHref(programme)}?bo=${code}`
}

/** Whose measure it is: 'Chỉ đo ở Xã An Bình. Cho mọi cơ quan chủ trì nhiệm vụ này.' */
export function scopeWords({ places, isForAll }: Pick<DutyMeasure, 'places' | 'isForAll'>): string {
  const where = places ? `Chỉ đo ở ${places.map(({ name }) => name).join(', ')}.` : 'Đo ở mọi đơn vị.'
  return isForAll ? `${where} Cho mọi cơ quan chủ trì nhiệm vụ này.` : where
}
