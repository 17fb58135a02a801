import type { DutyState } from '../../../api/operations'

export type Quality = NonNullable<DutyState['quality']>

export const qualityWords: Record<Quality, string> = { excellent: 'Xuất sắc', good: 'Tốt', satisfactory: 'Đạt' }
