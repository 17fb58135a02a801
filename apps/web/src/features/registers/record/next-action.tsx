import { lazy, Suspense, useRef } from 'react'
import type { RegisterRecordPage } from '../../../api/operations'
import { problemTitle } from '../../../api/problem-title'
import { Button } from '../../../ui/actions/button'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { Notice } from '../../../ui/feedback/notice'
import type { RecordAct } from '../address/record-search'
import type { OpenedRegister } from '../definition/opened-register'
import { isWhole, nextWords } from './next-words'
import styles from './record.module.css'
import { useMove } from './use-move'

const EditRecord = lazy(async () => ({ default: (await import('../forms/edit-record')).EditRecord }))
const ReasonForm = lazy(async () => ({ default: (await import('./reason-form')).ReasonForm }))

export type NextActionProps = {
  opened: OpenedRegister
  record: RegisterRecordPage
  act: RecordAct | undefined
  onAct: (act: RecordAct | null) => void
}

/** Whose move it is, what hinders it, and what this person may do; a form opens in place of the buttons. */
export function NextAction({ opened, record, act, onAct }: NextActionProps) {
  const panel = useRef<HTMLDivElement>(null)
  const move = useMove(record)
  const { may, problems } = record
  const close = () => [onAct(null), panel.current?.focus()]
  const shown = act === 'sua' ? may.edit : act === 'tra-lai' ? may.return : act === 'xoa' ? may.remove : false
  return (
    <>
      <section className={styles.next} ref={panel} tabIndex={-1} aria-label="Việc tiếp theo">
        <p>{nextWords(record)}</p>
        {problems.length > 0 && record.removedAt === null ? (
          <ul className={styles.problems}>
            {problems.map(({ field, message, severity }) => (
              <li key={`${field} ${message}`} data-severity={severity}>
                {severity === 'warning' ? 'Nên xem lại: ' : ''}
                {message}
              </li>
            ))}
          </ul>
        ) : null}
        {move.error ? (
          <Notice tone="error" announce="assertive">
            {problemTitle(move.error)}
          </Notice>
        ) : null}
        {shown ? null : <Buttons record={record} move={move} onAct={onAct} />}
      </section>
      {shown ? (
        <Suspense fallback={<LoadingState shape="record" />}>
          {act === 'sua' ? (
            <EditRecord opened={opened} record={record} onClose={close} />
          ) : (
            <ReasonForm record={record} act={act === 'xoa' ? 'xoa' : 'tra-lai'} onClose={close} />
          )}
        </Suspense>
      ) : null}
    </>
  )
}

type ButtonsProps = Pick<NextActionProps, 'record' | 'onAct'> & { move: ReturnType<typeof useMove> }

function Buttons({ record, move, onAct }: ButtonsProps) {
  const { may } = record
  const canSubmit = may.submit && isWhole(record)
  const busy = (name: string) => move.isPending && move.variables === name
  return (
    <div className={styles.buttons}>
      {canSubmit ? (
        <Button variant="primary" loading={busy('submit')} onClick={() => move.mutate('submit')}>
          Trình
        </Button>
      ) : null}
      {may.verify ? (
        <Button variant="primary" loading={busy('verify')} onClick={() => move.mutate('verify')}>
          Xác nhận
        </Button>
      ) : null}
      {may.edit ? (
        <Button variant={canSubmit ? 'secondary' : 'primary'} onClick={() => onAct('sua')}>
          Sửa
        </Button>
      ) : null}
      {may.return ? <Button onClick={() => onAct('tra-lai')}>Trả lại</Button> : null}
      {may.restore ? (
        <Button variant="primary" loading={busy('restore')} onClick={() => move.mutate('restore')}>
          Khôi phục
        </Button>
      ) : null}
      {may.remove ? (
        <Button variant="quiet" onClick={() => onAct('xoa')}>
          Xóa
        </Button>
      ) : null}
    </div>
  )
}
