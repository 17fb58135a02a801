import type { RecognitionEffect } from '../../../api/operations'
import type { BeforeAfter } from '../../../ui/charts/before-after'
import { shortAmount } from '../words/amount-words'

type Effect = Pick<RecognitionEffect, 'indicator' | 'places'>

/** Units of which both sides are known, what moved most first. */
export const beforeAfterRows = ({ indicator, places }: Effect): BeforeAfter[] =>
  places
    .flatMap(({ place, before, after, move }): BeforeAfter[] => {
      if (before.value === null || after.value === null || move === null) return []
      const way = after.value === before.value ? 'giữ' : after.value > before.value ? 'lên' : 'xuống'
      const worse = move === 'worse' ? ', xấu đi' : ''
      return [
        {
          name: place.name,
          before: before.value,
          after: after.value,
          tone: move === 'better' || move === 'worse' ? move : 'plain',
          words: `${shortAmount(indicator, before.value)} ${way} ${shortAmount(indicator, after.value)}${worse}`,
        },
      ]
    })
    .sort((one, other) => Math.abs(other.after - other.before) - Math.abs(one.after - one.before))

/** '7 trên 9 đơn vị so được đã tốt lên; 3 đơn vị chưa rõ một trong hai kỳ.' */
export function beforeAfterWords({ places }: Pick<RecognitionEffect, 'places'>): string {
  const told = places.filter(({ move }) => move !== null)
  const better = told.filter(({ move }) => move === 'better').length
  const unknown = places.length - told.length
  const rest = unknown > 0 ? ` ${unknown} đơn vị chưa rõ một trong hai kỳ.` : ''
  if (told.length === 0) return `Chưa có đơn vị nào so được.${rest}`
  return `${better} trên ${told.length} đơn vị so được đã tốt lên.${rest}`
}
