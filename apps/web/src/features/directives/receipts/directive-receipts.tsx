import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { remindUnopened } from '../../../api/operations'
import { ProblemState } from '../../../api/problem-state'
import { problemTitle } from '../../../api/problem-title'
import { Button } from '../../../ui/actions/button'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { notify } from '../../../ui/feedback/notify'
import { Section } from '../../../ui/layout/section'
import { directiveKeys } from '../directive-queries'
import { AgencyOpenings } from './agency-openings'
import { OpeningNames } from './opening-names'
import { openingsQuery } from './openings-query'
import styles from './receipts.module.css'

/** Who opened an issued directive and which agencies have not; for the office and the leaders. */
export function DirectiveReceipts({ directiveId }: { directiveId: string }) {
  const queryClient = useQueryClient()
  const { data, ...query } = useQuery(openingsQuery(directiveId))
  const remind = useMutation({
    mutationFn: () => unwrap(remindUnopened({ path: { directiveId } })),
    onSuccess: ({ reminded }) => {
      notify({ message: reminded > 0 ? `Đã nhắc ${reminded} cơ quan.` : 'Hôm nay đã nhắc rồi.' })
      return queryClient.invalidateQueries({ queryKey: directiveKeys.one(directiveId) })
    },
    onError: (error) => notify({ tone: 'error', message: problemTitle(error) }),
  })
  if (!data)
    return (
      <Section title="Ai đã mở">
        {query.isError ? (
          <ProblemState
            error={query.error}
            doing="xem ai đã mở văn bản"
            retrying={query.isFetching}
            onRetry={() => void query.refetch()}
          />
        ) : (
          <LoadingState label="Đang tải danh sách đã mở" />
        )}
      </Section>
    )
  const waiting = data.agencies.filter(({ openings }) => openings.length === 0)
  const opened = data.agencies.filter(({ openings }) => openings.length > 0)
  return (
    <Section
      title="Ai đã mở"
      note={`${opened.length} trên ${data.agencies.length} cơ quan đã mở.`}
      actions={
        data.may.remind && data.toRemind > 0 ? (
          <Button size="sm" loading={remind.isPending} onClick={() => remind.mutate()}>
            Nhắc {data.toRemind} cơ quan chưa mở
          </Button>
        ) : null
      }
    >
      <div className={styles.groups}>
        <AgencyOpenings title="Chưa mở" agencies={waiting} />
        <AgencyOpenings title="Đã mở" agencies={opened} />
        {data.others.length > 0 ? (
          <div>
            <h3 className={styles.group}>Người khác đã mở</h3>
            <OpeningNames openings={data.others} />
          </div>
        ) : null}
      </div>
    </Section>
  )
}
