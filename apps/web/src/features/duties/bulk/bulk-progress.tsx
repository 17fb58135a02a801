import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { ApiProblem } from '../../../api/api-problem'
import { unwrap } from '../../../api/client'
import { cancelBulk } from '../../../api/operations'
import { Button } from '../../../ui/actions/button'
import { ProgressLine } from '../../../ui/data/progress-line'
import { Notice } from '../../../ui/feedback/notice'
import { formatNumber } from '../../../ui/format/format-number'
import { AppLink } from '../../../ui/link/app-link'
import { dutyHref } from '../address/duties-href'
import { refreshAfterMove } from '../record/refresh-after-move'
import styles from './bulk.module.css'
import { bulkRunQuery, refusedItemsQuery } from './bulk-query'
import { bulkWords } from './bulk-words'

export type BulkProgressProps = { runId: string; onClose: () => void }

/** How far a run is, a way to stop it, and at the end what became of what was refused. It goes on when the page is left. */
export function BulkProgress({ runId, onClose }: BulkProgressProps) {
  const queryClient = useQueryClient()
  const { data: run, error } = useQuery(bulkRunQuery(runId))
  const stop = useMutation({
    mutationFn: () => unwrap(cancelBulk({ path: { runId } })),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['bulk', runId] }),
  })
  const isOver = run?.state === 'done' || run?.state === 'cancelled'
  const refused =
    useQuery({ ...refusedItemsQuery(runId), enabled: isOver && (run?.refused ?? 0) > 0 }).data?.items ?? []
  useEffect(() => {
    if (isOver) void refreshAfterMove(queryClient)
  }, [isOver, queryClient])
  // Somebody else signed in on this machine: the run is not theirs.
  const isForgotten = error instanceof ApiProblem && error.status === 404
  useEffect(() => {
    if (isForgotten) onClose()
  }, [isForgotten, onClose])
  if (!run) return null
  const through = run.done + run.refused
  const { done } = bulkWords[run.act.action]
  if (!isOver) {
    return (
      <section className={styles.progress} aria-label="Đang xử lý nhiều nhiệm vụ">
        <ProgressLine
          label="Đang xử lý"
          value={run.total === 0 ? null : through / run.total}
          detail={`${formatNumber(through)} trên ${formatNumber(run.total)} nhiệm vụ`}
        />
        <Button
          size="sm"
          variant="quiet"
          loading={stop.isPending || run.state === 'cancelling'}
          onClick={() => stop.mutate()}
        >
          Dừng
        </Button>
      </section>
    )
  }
  const sentence = [
    `${formatNumber(run.done)} nhiệm vụ ${done}`,
    run.refused > 0 ? `${formatNumber(run.refused)} nhiệm vụ để lại` : null,
    run.state === 'cancelled' ? `dừng trước ${formatNumber(run.total - through)} nhiệm vụ` : null,
  ]
  return (
    <Notice tone={run.refused > 0 || run.state === 'cancelled' ? 'warn' : 'success'} announce="polite">
      <p className={styles.sum}>{sentence.filter(Boolean).join(', ')}.</p>
      {refused.length > 0 ? (
        <ul className={styles.lines}>
          {refused.map((item) => (
            <li key={item.position}>
              <AppLink className={styles.text} href={dutyHref(item.assignmentId)}>
                {item.text}
              </AppLink>
              <span className={styles.why}>{item.message}</span>
            </li>
          ))}
        </ul>
      ) : null}
      <Button size="sm" onClick={onClose}>
        Đóng
      </Button>
    </Notice>
  )
}
