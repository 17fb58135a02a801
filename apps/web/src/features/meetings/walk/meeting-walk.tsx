import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { MeetingPage } from '../../../api/operations'
import { problemTitle } from '../../../api/problem-title'
import { Button } from '../../../ui/actions/button'
import { formatDate } from '../../../ui/format/format-date'
import { PageHeader } from '../../../ui/layout/page-header'
import { assignmentQuery } from '../../duties/record/assignment-query'
import { tell } from '../../duties/words/tell'
import { Agenda } from './agenda'
import { CloseMeeting } from './close-meeting'
import { ItemScreen } from './item-screen'
import { useDecisions } from './use-decisions'
import { useWalkKeys } from './use-walk-keys'

const route = getRouteApi('/_app/hop/$meetingId')

/** An open meeting: its list, or one duty on the screen at a time. */
export function MeetingWalk({ meeting }: { meeting: MeetingPage }) {
  const { muc } = route.useSearch()
  const navigate = route.useNavigate()
  const queryClient = useQueryClient()
  const decisions = useDecisions(meeting)
  const { items } = meeting
  const index = muc === undefined ? -1 : items.findIndex(({ position }) => position === muc)
  const item = items[index]
  const upcoming = items[index + 1]?.assignmentId
  const screen = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (item && upcoming) void queryClient.prefetchQuery(assignmentQuery(upcoming))
  }, [queryClient, item, upcoming])

  const go = async (position: number | undefined) => {
    void decisions.flush()
    await navigate({ search: position === undefined ? {} : { muc: position }, resetScroll: true })
    screen.current?.focus()
  }
  const next = () => void go(index + 1 < items.length ? items[index + 1]?.position : undefined)
  const back = () => void (index >= 0 ? go(items[index - 1]?.position) : undefined)
  const skip = () => {
    if (!item) return
    decisions
      .skip(item)
      .then(next)
      .catch((error: unknown) => tell({ tone: 'error', message: problemTitle(error) }))
  }
  useWalkKeys({ next, back, skip })

  if (item)
    return (
      <ItemScreen
        key={item.assignmentId}
        screen={screen}
        meeting={meeting}
        item={item}
        saver={decisions.saverOf(item)}
        isLast={index === items.length - 1}
        onNext={next}
        onBack={back}
        onSkip={skip}
        onList={() => void go(undefined)}
      />
    )
  const decided = items.filter(({ decision }) => decision !== null).length
  const first = items.find(({ decision, isSkipped }) => decision === null && !isSkipped) ?? items[0]
  return (
    <>
      <PageHeader
        back={{ href: '/hop', label: 'Cuộc họp' }}
        eyebrow={`Đang họp, ngày ${formatDate(meeting.heldOn)}`}
        title={meeting.title}
        lead={`${items.length} nhiệm vụ, ${decided} đã có kết luận${meeting.comparedWith ? `; đối chiếu với ${formatDate(meeting.comparedWith)}` : ''}.`}
        actions={
          <>
            {meeting.comparedWith ? (
              <Button href={`/thong-ke/thay-doi?tu=${meeting.comparedWith}&den=${meeting.heldOn}`}>
                Thay đổi từ {formatDate(meeting.comparedWith)}
              </Button>
            ) : null}
            <CloseMeeting meeting={meeting} flush={decisions.flush} />
            <Button variant="primary" onClick={() => void go(first?.position)}>
              {decided === 0 ? 'Bắt đầu' : 'Xem tiếp'}
            </Button>
          </>
        }
      />
      <Agenda meetingId={meeting.id} items={items} />
    </>
  )
}
