import { writtenDay } from '../../../../../pack-kit/calendar-day'
import type { Details } from './audit-details'

/** What people did with places themselves. */
export const placeActions: Readonly<Record<string, (details: Details) => string>> = {
  place_boundaries_imported: (details) => {
    const of = details.text('on') ? ` của các đơn vị ngày ${writtenDay(details.text('on'))}` : ''
    const source = details.text('source') ? `, nguồn: ${details.text('source')}` : ''
    return `nạp ranh giới ${details.number('count') ?? 0} địa bàn${of}${source}`
  },
}
