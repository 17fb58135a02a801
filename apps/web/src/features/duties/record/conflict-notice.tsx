import { useEffect, useRef } from 'react'
import type { ApiProblem } from '../../../api/api-problem'
import type { DutyEvent } from '../../../api/operations'
import { Notice } from '../../../ui/feedback/notice'
import { formatDateTime } from '../../../ui/format/format-date-time'
import { describeEvent } from './describe-event'

export type Conflict = {
  problem: ApiProblem
  /** The newest event the person had seen. */
  seenEventId: string | undefined
}

export type ConflictNoticeProps = { conflict: Conflict; timeline: readonly DutyEvent[] }

/** Somebody moved first: what the server said, what happened meanwhile, and that nothing typed is lost. */
export function ConflictNotice({ conflict: { problem, seenEventId }, timeline }: ConflictNoticeProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [problem])
  const latest = timeline[timeline.length - 1]
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="warn" announce="assertive" title={problem.title}>
        {latest && latest.id !== seenEventId ? <p>{sentence(latest)}</p> : null}
        <p>Trang đã tải bản mới nhất. Phần bạn đã nhập vẫn được giữ.</p>
      </Notice>
    </div>
  )
}

function sentence(event: DutyEvent): string {
  const from = event.organization ? ` (${event.organization.name})` : ''
  return `${formatDateTime(event.at)}, ${event.actorName}${from} ${describeEvent(event).what}.`
}
