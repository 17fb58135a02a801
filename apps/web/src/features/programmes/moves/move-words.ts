import type { IndicatorMove, IndicatorMoves } from '../../../api/operations'

/** By shape and word, never by colour alone. */
export const moveNames: Readonly<Record<IndicatorMove['move'], string>> = {
  better: '▲ tốt lên',
  worse: '▼ xấu đi',
  other: '↔ thay đổi',
}

/** '12 số tốt lên, 3 xấu đi, 20 không đổi.' */
export function movesSentence({ better, worse, same, other }: IndicatorMoves['counts']): string {
  const parts = [
    [better, 'tốt lên'],
    [worse, 'xấu đi'],
    [other, 'thay đổi'],
    [same, 'không đổi'],
  ] as const
  const said = parts.flatMap(([count, words]) => (count > 0 ? [`${count} ${words}`] : []))
  return said.length > 0 ? `${said.join(', ')}.` : 'Chưa có hai kỳ nào cùng rõ số để so sánh.'
}
