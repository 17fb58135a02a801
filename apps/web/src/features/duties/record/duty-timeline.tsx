import type { DutyEvent } from '../../../api/operations'
import { Timeline, type TimelineEvent } from '../../../ui/data/timeline'
import { AppLink } from '../../../ui/link/app-link'
import { describeEvent } from './describe-event'
import { attachmentsOf, evidenceDocument } from './evidence-words'

function toTimelineEvent(event: DutyEvent): TimelineEvent {
  const { what, tone, lines, links } = describeEvent(event)
  const documents = event.evidence.flatMap((item) => {
    const words = [evidenceDocument(item), item.description].filter(Boolean).join(': ')
    return words ? [words] : []
  })
  const body = [...lines, ...documents]
  return {
    id: event.id,
    at: event.at,
    who: event.actorName,
    what,
    tone,
    attachments: attachmentsOf(event.evidence),
    ...(event.organization ? { whoDetail: event.organization.name } : {}),
    ...(body.length > 0 || links.length > 0
      ? {
          body: (
            <>
              {body.join('\n')}
              {links.map(({ href, label }) => (
                <p key={href}>
                  <AppLink href={href}>{label}</AppLink>
                </p>
              ))}
            </>
          ),
        }
      : {}),
  }
}

export type DutyTimelineProps = { events: readonly DutyEvent[] }

/** Everything that happened, newest first. */
export function DutyTimeline({ events }: DutyTimelineProps) {
  return <Timeline label="Diễn biến của nhiệm vụ" events={[...events].reverse().map(toTimelineEvent)} />
}
