import { formatDate } from '../../../ui/format/format-date'
import { dayBefore } from '../../../ui/format/next-day'

/** Days from one to the first no longer, as a stretch: '01/07/2025 – 27/12/2025', 'từ 01/07/2025 đến nay'. */
export const stretchWords = ({ from, to }: { from: string; to: string | null }): string =>
  to === null ? `từ ${formatDate(from)} đến nay` : `${formatDate(from)} – ${formatDate(dayBefore(to))}`
