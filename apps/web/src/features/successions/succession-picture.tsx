import { useQuery } from '@tanstack/react-query'
import { ProblemState } from '../../api/problem-state'
import { LoadingState } from '../../ui/feedback/loading-state'
import { Notice } from '../../ui/feedback/notice'
import { SuccessionFigure } from './succession-figure'
import styles from './succession-picture.module.css'
import { successionsOfQuery } from './successions-query'

/** For an agency's page: where it came from and what became of it. */
export function SuccessionPicture({ organizationId }: { organizationId: string }) {
  const { data, error, isFetching, refetch } = useQuery(successionsOfQuery(organizationId))
  if (error && !data)
    return <ProblemState error={error} doing="xem sơ đồ kế thừa" onRetry={() => void refetch()} retrying={isFetching} />
  if (!data) return <LoadingState label="Đang tải sơ đồ kế thừa" rows={3} />
  const own = data.nodes.find(({ id }) => id === organizationId)
  const nothing = data.links.length === 0 && (own?.names.length ?? 0) < 2 && own?.validTo === null
  if (nothing) return <p className={styles.nothing}>Chưa ghi nhận lần sắp xếp nào liên quan đến cơ quan này.</p>
  return (
    <>
      {data.isCut ? <Notice>Có quá nhiều lần sắp xếp để vẽ hết; sơ đồ cho xem các lần gần đây nhất.</Notice> : null}
      <SuccessionFigure facts={data} />
    </>
  )
}
