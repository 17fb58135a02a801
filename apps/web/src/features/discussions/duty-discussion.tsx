import { useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { holdsRole } from '../../session/roles'
import { useSession } from '../../session/use-session'
import { Section } from '../../ui/layout/section'
import { Tabs } from '../../ui/layout/tabs'
import { CommentList } from './list/comment-list'
import { WatchButton } from './watching/watch-button'
import { type Audience, audienceWords } from './words/audience-words'

export type DutyDiscussionProps = { assignmentId: string }

const officeHash = 'ghi-chu'

/** What people say about a duty; the office has a second tab of its own. Notices lead to #trao-doi and #ghi-chu. */
export function DutyDiscussion({ assignmentId }: DutyDiscussionProps) {
  const me = useSession()
  const hash = useLocation({ select: (location) => location.hash })
  const [chosen, setChosen] = useState<Audience | null>(null)
  const readsOffice = holdsRole(me, 'office', 'committee_leader')
  const audience = readsOffice ? (chosen ?? (hash === officeHash ? 'office' : 'parties')) : 'parties'
  const panel = <CommentList key={`${assignmentId}-${audience}`} assignmentId={assignmentId} audience={audience} />
  return (
    <Section title="Trao đổi" id="trao-doi" actions={<WatchButton assignmentId={assignmentId} />}>
      <div id={officeHash}>
        {readsOffice ? (
          <Tabs
            label="Ai đọc được"
            value={audience}
            onChange={(id) => setChosen(id === 'office' ? 'office' : 'parties')}
            items={(['parties', 'office'] as const).map((id) => ({ id, label: audienceWords[id].label, panel }))}
          />
        ) : (
          panel
        )}
      </div>
    </Section>
  )
}
