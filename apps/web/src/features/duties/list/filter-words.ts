import { urgencyWords } from '../../directives/terms/urgency-words'
import { shapes, urgencies } from '../address/list-slugs'

type Option = { value: string; label: string }

/** The words beside the slug each has in the address. */
const toOptions = (named: readonly (readonly [slug: string | undefined, label: string])[]): Option[] =>
  named.map(([value = '', label]) => ({ value, label }))

/** ?doKhan=… (Nghị định 30/2020/NĐ-CP). */
export const urgencyOptions = toOptions(
  (['flash', 'very_urgent', 'urgent', 'normal'] as const).map((urgency) => [
    urgencies.slugOf(urgency),
    urgencyWords[urgency],
  ]),
)

/** ?hinhThuc=… */
export const shapeOptions = toOptions([
  [shapes.slugOf('counted'), 'Tính vào thống kê'],
  [shapes.slugOf('given'), 'Như văn bản giao'],
  [shapes.slugOf('whole'), 'Nguyên nhiệm vụ'],
  [shapes.slugOf('part'), 'Phần việc giao lại'],
  [shapes.slugOf('instance'), 'Từng kỳ báo cáo'],
  [shapes.slugOf('series'), 'Nhiệm vụ định kỳ'],
  [shapes.slugOf('all'), 'Tất cả, kể cả phần việc'],
])

/** ?capDonDoc=… */
export const escalationOptions: Option[] = [
  { value: '1', label: 'Lãnh đạo cơ quan trở lên' },
  { value: '2', label: 'Văn phòng trở lên' },
  { value: '3', label: 'Lãnh đạo Ủy ban nhân dân' },
]

export const labelOf = (options: readonly Option[], value: string | undefined): string | null =>
  options.find((option) => option.value === value)?.label ?? null
