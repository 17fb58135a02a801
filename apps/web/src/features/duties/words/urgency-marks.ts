import type { Assignment } from '../../../api/operations'

/** The mark of a pressing duty: 'khẩn', 'thượng khẩn', 'hỏa tốc'; none for the others. */
export const urgencyMarks: Record<Assignment['urgency'], string | null> = {
  normal: null,
  urgent: 'khẩn',
  very_urgent: 'thượng khẩn',
  flash: 'hỏa tốc',
}
