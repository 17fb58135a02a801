import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useId, useRef, useState } from 'react'
import type { AssignmentPage } from '../../../api/operations'
import { useSession } from '../../../session/use-session'
import { Button } from '../../../ui/actions/button'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { WaitingHere } from '../../difficulties/card/waiting-here'
import { draftKey, hasDraft } from '../forms/draft-store'
import { tell } from '../words/tell'
import { ConflictNotice } from './conflict-notice'
import { actsNow, type DutyAct, dutyActs, otherActs } from './duty-act'
import styles from './duty-page.module.css'
import { nextStep } from './next-step'
import { refreshAfterMove } from './refresh-after-move'
import { useAcknowledge } from './use-acknowledge'
import { useConflict } from './use-conflict'

// The forms come when one is opened: reading a duty must not wait for them.
const ActForm = lazy(async () => ({ default: (await import('./act-form')).ActForm }))

export type NextActionProps = {
  assignment: AssignmentPage
  opened: DutyAct | undefined
  onOpen: (act: DutyAct | null) => void
}

/** Whose move it is, and what this person may do about it; a form opens in place of the buttons. */
export function NextAction({ assignment, opened, onOpen }: NextActionProps) {
  const queryClient = useQueryClient()
  const panel = useRef<HTMLDivElement>(null)
  const { conflict, onConflict, settle } = useConflict(assignment.timeline)
  const act = opened && assignment.may[opened] ? opened : undefined

  async function finish(said: string) {
    settle()
    tell({ message: said })
    await refreshAfterMove(queryClient)
    onOpen(null)
    panel.current?.focus()
  }

  return (
    <>
      {conflict ? <ConflictNotice conflict={conflict} timeline={assignment.timeline} /> : null}
      <section className={styles.next} ref={panel} tabIndex={-1} aria-label="Việc tiếp theo">
        <p className={styles.nextWords}>{nextStep(assignment)}</p>
        {act ? null : <ActButtons assignment={assignment} onOpen={onOpen} />}
        <WaitingHere difficulties={assignment.difficulties} />
      </section>
      {act ? (
        <Suspense fallback={<LoadingState shape="record" />}>
          <ActForm
            act={act}
            assignment={assignment}
            onDone={finish}
            onConflict={onConflict}
            onClose={() => [onOpen(null), panel.current?.focus()]}
          />
        </Suspense>
      ) : null}
    </>
  )
}

function ActButtons({ assignment, onOpen }: Pick<NextActionProps, 'assignment' | 'onOpen'>) {
  const { personId } = useSession()
  const acknowledge = useAcknowledge(assignment.id)
  const acts = actsNow(assignment)
  const others = otherActs(assignment)
  const mayAcknowledge = assignment.may.acknowledge
  const [shown, setShown] = useState(false)
  const othersId = useId()
  if (!mayAcknowledge && acts.length === 0 && others.length === 0) return null
  const button = (act: DutyAct, variant: 'primary' | 'secondary') => (
    <Button key={act} variant={variant} onClick={() => onOpen(act)}>
      {dutyActs[act].label}
      {hasDraft(draftKey(personId, dutyActs[act].slug, assignment.id)) ? (
        <span className={styles.draft}> (đang soạn)</span>
      ) : null}
    </Button>
  )
  return (
    <>
      <div className={styles.buttons}>
        {mayAcknowledge ? (
          <Button variant="primary" loading={acknowledge.isPending} onClick={() => acknowledge.mutate()}>
            Tiếp nhận
          </Button>
        ) : null}
        {acts.map((act, index) => button(act, !mayAcknowledge && index === 0 ? 'primary' : 'secondary'))}
        {others.length > 0 ? (
          <Button variant="quiet" aria-expanded={shown} aria-controls={othersId} onClick={() => setShown(!shown)}>
            {shown ? 'Thu gọn' : 'Việc khác'}
          </Button>
        ) : null}
      </div>
      <div id={othersId} className={styles.buttons} hidden={!shown}>
        {others.map((act) => button(act, 'secondary'))}
      </div>
    </>
  )
}
