import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { ifMatch, unwrap } from '../../../api/client'
import { decideMeetingItem, type MeetingItem, type MeetingPage } from '../../../api/operations'
import { useSession } from '../../../session/use-session'
import { Autosave } from '../../directives/review/autosave/autosave'
import { browserShelf } from '../../directives/review/autosave/shelf'
import { meetingQuery } from '../meeting-queries'

export type DecisionFields = { decision: string }
export type DecisionSaver = Autosave<MeetingItem, DecisionFields>

export const decisionFields = ({ decision }: MeetingItem): DecisionFields => ({ decision: decision ?? '' })

/**
 * One saver for each duty of the meeting, kept while one goes on and back: decisions are saved as they are typed, on the
 * version that was seen; what the server does not have yet waits in this browser.
 */
export function useDecisions(meeting: MeetingPage) {
  const queryClient = useQueryClient()
  const { personId } = useSession()
  const savers = useRef(new Map<string, DecisionSaver>())
  const meetingId = meeting.id
  const keep = (row: MeetingItem) =>
    queryClient.setQueryData(
      meetingQuery(meetingId).queryKey,
      (old) =>
        old && {
          ...old,
          items: old.items.map((item) =>
            item.assignmentId === row.assignmentId && item.version <= row.version ? row : item,
          ),
        },
    )
  const write = (assignmentId: string, version: number, body: { decision?: string; isSkipped?: boolean }) =>
    unwrap(decideMeetingItem({ path: { meetingId, assignmentId }, headers: ifMatch(version), body }))

  function saverOf(item: MeetingItem): DecisionSaver {
    const known = savers.current.get(item.assignmentId)
    if (known) return known
    const saver = new Autosave<MeetingItem, DecisionFields>({
      row: item,
      fieldsOf: decisionFields,
      send: (changes, version) => write(item.assignmentId, version, changes),
      ready: (changes) => changes,
      shelf: browserShelf([`dondoc-hop`, personId, meetingId, item.assignmentId].join(':')),
      onSaved: keep,
      onForeign: () => {},
      onStuck: () => {},
    })
    saver.resume()
    savers.current.set(item.assignmentId, saver)
    return saver
  }

  useEffect(() => {
    for (const item of meeting.items) savers.current.get(item.assignmentId)?.receive(item)
  }, [meeting.items])

  /** Passes over a duty; what was typed is sent first, and a decision stays a decision. */
  async function skip(item: MeetingItem): Promise<void> {
    const saver = saverOf(item)
    if (!(await saver.flush()) || saver.newest.decision) return
    const row = await write(item.assignmentId, saver.newest.version, { isSkipped: true })
    saver.absorb(row)
    keep(row)
  }
  /** True when the server has every decision. */
  async function flush(): Promise<boolean> {
    const sent = await Promise.all([...savers.current.values()].map((saver) => saver.flush()))
    return sent.every(Boolean)
  }
  return { saverOf, skip, flush }
}
