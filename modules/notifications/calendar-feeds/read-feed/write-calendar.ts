import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import type { FeedDeadline } from '../feed-deadline.ts'

const hour = 3600

/**
 * Deadlines as a calendar (RFC 5545): events of whole days without an hour, so that no time zone moves them.
 * @param options.address of the installation, without a slash at its end
 */
export function writeCalendar(
  deadlines: readonly FeedDeadline[],
  options: { name: string; address: string; at: Date },
): string {
  const calendar = ical({
    name: options.name,
    prodId: { company: 'Dondoc', product: 'Dondoc', language: 'VI' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: hour,
  })
  const { hostname } = new URL(options.address)
  for (const { id, on, title, description, link } of deadlines)
    calendar.createEvent({
      id: `${id}@${hostname}`,
      stamp: options.at,
      start: new Date(`${on}T00:00:00Z`),
      allDay: true,
      summary: title,
      description: `${description}\n${options.address}${link}`,
      url: `${options.address}${link}`,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  return calendar.toString()
}
