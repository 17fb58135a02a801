import { daysBetween } from '../../../pack-kit/index.ts'

const romans = ['I', 'II', 'III', 'IV']
const shortDay = (date: string) => `${date.slice(8)}/${date.slice(5, 7)}`

/**
 * What one period of a recurring duty is called, by its length and the month in which it closes: "Tháng 11/2026",
 * "Quý IV/2026", "6 tháng đầu năm 2026", "Năm 2026", "Tuần 23/11–29/11/2026". Days are yyyy-mm-dd, both counted.
 */
export function periodLabel(from: string, to: string): string {
  const days = daysBetween(from, to) + 1
  const year = to.slice(0, 4)
  const month = Number(to.slice(5, 7))
  if (days <= 7) return `Tuần ${shortDay(from)}–${shortDay(to)}/${year}`
  if (days <= 31) return `Tháng ${month}/${year}`
  if (days <= 92) return `Quý ${romans[Math.ceil(month / 3) - 1] ?? ''}/${year}`
  if (days <= 184) return `6 tháng ${month <= 6 ? 'đầu' : 'cuối'} năm ${year}`
  return `Năm ${year}`
}
