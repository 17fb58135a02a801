import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { ApiProblem } from '../../../../api/api-problem'
import { ifMatch, unwrap } from '../../../../api/client'
import { recordReorganization } from '../../../../api/operations'
import { ProblemState } from '../../../../api/problem-state'
import { problemTitle } from '../../../../api/problem-title'
import { Button } from '../../../../ui/actions/button'
import { LoadingState } from '../../../../ui/feedback/loading-state'
import { Notice } from '../../../../ui/feedback/notice'
import { todayInVietnam } from '../../../../ui/format/today-in-vietnam'
import { Section } from '../../../../ui/layout/section'
import { useSaver } from '../../../directives/review/desk/use-saver'
import { tell } from '../../../duties/words/tell'
import { reorganizationHref } from '../../reorganization-href'
import { previewQuery, reorganizationKeys } from '../../reorganization-queries'
import { useDraft } from '../draft-context'
import { ProblemList } from '../preview/problem-list'
import styles from './record.module.css'
import { recordSentences } from './record-sentences'

/** The last step: what will happen in three sentences, and one button. It can be undone, so nothing is typed to confirm. */
export function RecordStep() {
  const { reorganization, saver, reread } = useDraft()
  const { row } = useSaver(saver)
  const queryClient = useQueryClient()
  const preview = useQuery(previewQuery(reorganization.id, row.version))
  const record = useMutation({
    mutationFn: async () => {
      await saver.flush()
      const path = { reorganizationId: reorganization.id }
      return unwrap(recordReorganization({ path, headers: ifMatch(saver.state.row.version) }))
    },
    onSuccess: async () => {
      tell({ message: 'Đã ghi nhận đợt sắp xếp.' })
      // The directory, duties and rights all follow.
      await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
    },
    onError: async (problem) => {
      if (problem instanceof ApiProblem && [409, 412].includes(problem.status)) await reread()
      void queryClient.invalidateQueries({ queryKey: reorganizationKeys.preview(reorganization.id) })
    },
  })
  if (!preview.data)
    return preview.isError ? (
      <ProblemState
        error={preview.error}
        doing="ghi nhận đợt sắp xếp này"
        onRetry={() => void preview.refetch()}
        retrying={preview.isFetching}
      />
    ) : (
      <LoadingState shape="text" label="Đang kiểm tra trước khi ghi nhận" />
    )
  const { problems, warnings } = preview.data
  return (
    <div className={styles.step}>
      {problems.length > 0 || warnings.length > 0 ? <ProblemList problems={problems} warnings={warnings} /> : null}
      <Section title="Khi ghi nhận">
        <ol className={styles.sentences}>
          {recordSentences(row, preview.data, todayInVietnam()).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      </Section>
      {record.isError ? <Notice tone="error" announce="assertive" title={problemTitle(record.error)} /> : null}
      <div className={styles.buttons}>
        <Button
          variant="primary"
          loading={record.isPending}
          disabled={problems.length > 0}
          onClick={() => record.mutate()}
        >
          Ghi nhận đợt sắp xếp
        </Button>
        <Button variant="quiet" href={reorganizationHref(reorganization.id, 'xem-truoc')}>
          Quay lại: Xem trước
        </Button>
      </div>
    </div>
  )
}
