import type { GroupComparison } from '../../../api/operations'

type Standing = NonNullable<GroupComparison['items'][number]['standing']>

/** By shape and word, never by colour alone. */
export const standingNames: Readonly<Record<Standing, string>> = {
  better: '▲ tốt hơn',
  worse: '▼ kém hơn',
  same: '= ngang nhau',
  other: '↔ khác nhau',
}

/** 'Xã An toàn khu tốt hơn xã khác ở 12 chỉ tiêu, kém hơn ở 5, ngang nhau ở 2; 30 chỉ tiêu chưa so được.' */
export function comparisonWords({ kind, items }: Pick<GroupComparison, 'kind' | 'items'>): string {
  const count = (standing: Standing | null) => items.filter((item) => item.standing === standing).length
  const parts = [
    [count('better'), 'tốt hơn xã khác ở'],
    [count('worse'), 'kém hơn ở'],
    [count('same'), 'ngang nhau ở'],
  ] as const
  const said = parts.flatMap(([many, words]) => (many > 0 ? [`${words} ${many} chỉ tiêu`] : []))
  const unknown = count(null)
  const rest = unknown > 0 ? ` ${unknown} chỉ tiêu chưa so được vì một nhóm chưa rõ số.` : ''
  const means = ' Tỷ lệ tính chung của nhóm; số cộng dồn là bình quân một đơn vị rõ số.'
  if (said.length === 0) return `Chưa so được chỉ tiêu nào.${rest}`
  return `${kind?.name ?? 'Đơn vị được công nhận'} ${said.join(', ')}.${rest}${means}`
}

const order: readonly (Standing | null)[] = ['worse', 'better', 'same', 'other', null]

/** Where recognised units stand worse first, what cannot be compared last; else in the order they came. */
export const worstFirst = <Item extends { standing: Standing | null }>(items: readonly Item[]): Item[] =>
  order.flatMap((standing) => items.filter((item) => item.standing === standing))
