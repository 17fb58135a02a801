import type { EvaluationGrid } from '../../../api/operations'
import { amountWords } from '../../indicators/words/amount-words'
import { programmeHref } from '../address/programme-hrefs'
import { type ProgrammeSearch, withSearch } from '../address/programme-search'
import type { GridJudgement } from './judge-grid'

/** What a leader is to look at, with where it leads. */
export type RedLine = { key: string; name: string; words: string; href: string }

const mostIndicators = 3
const mostUnits = 1

/** The three to five things that lag most: indicators, the unit behind on most, units nothing is known of. */
export function redLines(
  { indicators, units }: GridJudgement,
  { programme, silent }: Pick<EvaluationGrid, 'programme' | 'silent'>,
  search: ProgrammeSearch,
): RedLine[] {
  const to = (part: Partial<ProgrammeSearch>) =>
    withSearch(programmeHref(programme.code), { ...search, o: undefined, tim: undefined, ...part })
  const ofIndicators = indicators.slice(0, mostIndicators).map(
    ({ column, missed, of, worst }): RedLine => ({
      key: column.code,
      name: column.name,
      words: `${missed} trên ${of} đơn vị chưa đạt; xa nhất là ${worst.place.name}: ${amountWords(column, worst.value)}, mục tiêu ${amountWords(column, worst.target)}.`,
      href: to({ muc: 'xu-huong', ct: column.code, xa: undefined }),
    }),
  )
  const ofUnits = units.slice(0, mostUnits).map(
    ({ place, recognised, missed, of }): RedLine => ({
      key: place.id,
      name: place.name,
      words: `chưa đạt ${missed} trên ${of} chỉ tiêu có mục tiêu${recognised === 'unclear' ? '; chưa rõ xã này có được công nhận hay không' : ''}.`,
      href: to({ muc: 'xu-huong', xa: place.id, ct: undefined }),
    }),
  )
  const ofSilent: RedLine[] =
    silent.length === 0
      ? []
      : [
          {
            key: 'silent',
            name: `${silent.length} đơn vị chưa có số nào`,
            words: `${silent.map(({ name }) => name).join(', ')}: chưa có bản ghi nào được xác nhận.`,
            href: '/so-theo-doi',
          },
        ]
  return [...ofIndicators, ...ofUnits, ...ofSilent]
}
