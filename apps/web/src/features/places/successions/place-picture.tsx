import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { ProblemState } from '../../../api/problem-state'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { Notice } from '../../../ui/feedback/notice'
import { SuccessionFigure } from '../../successions/succession-figure'
import styles from '../record/record.module.css'
import { placeSubject } from './place-subject'
import { successionsOfPlaceQuery } from './place-successions-query'
import { toFacts } from './to-facts'

/** For a place's page: where it came from and what became of it. */
export function PlacePicture({ placeId }: { placeId: string }) {
  const { data, error, isFetching, refetch } = useQuery(successionsOfPlaceQuery(placeId))
  const facts = useMemo(() => data && toFacts(data), [data])
  if (error && !data)
    return <ProblemState error={error} doing="xem sơ đồ kế thừa" onRetry={() => void refetch()} retrying={isFetching} />
  if (!data || !facts) return <LoadingState label="Đang tải sơ đồ kế thừa" rows={3} />
  const own = data.nodes.find(({ id }) => id === placeId)
  const nothing = data.links.length === 0 && (own?.names.length ?? 0) < 2 && own?.validTo === null
  if (nothing) return <p className={styles.quiet}>Chưa ghi nhận lần sắp xếp nào liên quan đến địa bàn này.</p>
  return (
    <>
      {data.isCut ? <Notice>Có quá nhiều lần sắp xếp để vẽ hết; sơ đồ cho xem các lần gần đây nhất.</Notice> : null}
      <SuccessionFigure facts={facts} subject={placeSubject} />
    </>
  )
}
