import { useQuery } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { cancelIndicatorRun, resumeIndicatorRun, startIndicatorRun } from '../../../api/operations'
import { problemTitle } from '../../../api/problem-title'
import { Button } from '../../../ui/actions/button'
import { ProgressLine } from '../../../ui/data/progress-line'
import { Notice } from '../../../ui/feedback/notice'
import { Section } from '../../../ui/layout/section'
import { runsQuery } from '../../indicators/indicator-queries'
import { useIndicatorChange } from '../../indicators/value/use-indicator-change'
import { runWords } from './run-words'

/** Computing every indicator of a programme anew: begin, watch, stop, go on; shown only to who may. */
export function RunsSection({ programme }: { programme: string }) {
  const { data } = useQuery(runsQuery(programme))
  const nothing = () => {}
  const start = useIndicatorChange(
    () => unwrap(startIndicatorRun({ path: { programme } })),
    'Đã bắt đầu tính lại.',
    nothing,
  )
  const cancel = useIndicatorChange(
    (runId: string) => unwrap(cancelIndicatorRun({ path: { programme, runId } })),
    'Đang dừng tính lại.',
    nothing,
  )
  const resume = useIndicatorChange(
    (runId: string) => unwrap(resumeIndicatorRun({ path: { programme, runId } })),
    'Đã tính tiếp.',
    nothing,
  )
  if (!data?.may.start) return null
  const [run] = data.items
  const isUnderWay = run?.state === 'running' || run?.state === 'cancelling'
  const error = start.error ?? cancel.error ?? resume.error
  return (
    <Section
      title="Tính lại"
      note="Số tính tự cập nhật khi bản ghi đổi; mỗi ngày mọi chỉ tiêu được tính lại một lần."
      actions={
        <>
          {run?.state === 'running' ? (
            <Button size="sm" loading={cancel.isPending} onClick={() => cancel.mutate(run.id)}>
              Dừng
            </Button>
          ) : null}
          {run?.state === 'cancelled' ? (
            <Button size="sm" loading={resume.isPending} onClick={() => resume.mutate(run.id)}>
              Tính tiếp
            </Button>
          ) : null}
          {isUnderWay ? null : (
            <Button size="sm" loading={start.isPending} onClick={() => start.mutate(undefined)}>
              Tính lại
            </Button>
          )}
        </>
      }
    >
      {error ? (
        <Notice tone="error" announce="assertive">
          {problemTitle(error)}
        </Notice>
      ) : null}
      {run ? (
        <>
          <output>{runWords(run)}</output>
          {isUnderWay && run.total > 0 ? <ProgressLine label="Tính lại" value={run.done / run.total} /> : null}
          {run.failures.length > 0 ? (
            <Notice tone="warn" title="Có chỉ tiêu không tính được">
              {run.failures.map(({ indicator, message }) => `${indicator}: ${message}`).join('; ')}
            </Notice>
          ) : null}
        </>
      ) : (
        <p>Chưa tính lại lần nào.</p>
      )}
    </Section>
  )
}
