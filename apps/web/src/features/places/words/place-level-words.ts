import type { Place } from '../../../api/operations'

export const placeLevelWords: Record<Place['level'], string> = {
  province: 'cấp tỉnh',
  district: 'cấp huyện',
  commune: 'cấp xã',
}
