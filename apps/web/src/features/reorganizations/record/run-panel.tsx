import { useMutation, useQueryClient } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import {
  pauseReorganization,
  type Reorganization,
  type ReorganizationRun,
  resumeReorganization,
} from '../../../api/operations'
import { problemTitle } from '../../../api/problem-title'
import { Button } from '../../../ui/actions/button'
import { ProgressLine } from '../../../ui/data/progress-line'
import { Notice } from '../../../ui/feedback/notice'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import { tell } from '../../duties/words/tell'
import { reorganizationKeys } from '../reorganization-queries'
import { isAtWork } from '../words/reorganization-state'
import { runCount, runShare, runStep } from '../words/run-words'
import { outcomeWords } from './outcome-words'
import styles from './record.module.css'

export type RunPanelProps = { reorganization: Reorganization }

/** How far duties have followed, with what can be done about it. */
export function RunPanel({ reorganization }: RunPanelProps) {
  const { run, may } = reorganization
  const today = todayInVietnam()
  const outcome = outcomeWords(reorganization, today)
  const moves = run !== null && (isAtWork(reorganization, today) || run.state === 'paused' || run.state === 'failed')
  return (
    <section className={styles.run} aria-label="Tiến độ thực hiện">
      {outcome ? <p className={styles.outcome}>{outcome}</p> : null}
      {moves ? <Progress run={run} /> : null}
      {run?.state === 'failed' && run.problem ? (
        <Notice tone="error" announce="assertive">
          {run.problem}
        </Notice>
      ) : null}
      {moves && (may.pause || may.resume) ? <Controls reorganization={reorganization} /> : null}
    </section>
  )
}

function Progress({ run }: { run: ReorganizationRun }) {
  return (
    <>
      <output className={styles.step}>{runStep(run)}.</output>
      <ProgressLine label="Tiến độ thực hiện" value={runShare(run)} detail={`${runCount(run)} việc`} />
    </>
  )
}

function Controls({ reorganization: { id, may } }: RunPanelProps) {
  const queryClient = useQueryClient()
  const path = { reorganizationId: id }
  const control = useMutation({
    mutationFn: (what: 'pause' | 'resume') =>
      unwrap(what === 'pause' ? pauseReorganization({ path }) : resumeReorganization({ path })),
    onError: (problem) => tell({ tone: 'error', message: problemTitle(problem) }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: reorganizationKeys.one(id) }),
  })
  return (
    <div className={styles.buttons}>
      {may.resume ? (
        <Button variant="primary" loading={control.isPending} onClick={() => control.mutate('resume')}>
          Chạy tiếp
        </Button>
      ) : null}
      {may.pause ? (
        <Button loading={control.isPending} onClick={() => control.mutate('pause')}>
          Tạm dừng
        </Button>
      ) : null}
    </div>
  )
}
