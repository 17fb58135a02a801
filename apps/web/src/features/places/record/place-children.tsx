import { useInfiniteQuery } from '@tanstack/react-query'
import { Tree } from '../../../ui/data/tree'
import { useOpenRows } from '../../../ui/data/use-open-rows'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { Section } from '../../../ui/layout/section'
import { PlaceBranch } from '../directory/place-branch'
import { placeChildrenQuery } from '../directory/places-queries'
import styles from './record.module.css'

export type PlaceChildrenProps = { placeId: string; name: string; on: string; ngay: string | undefined }

/** What lies in a place as of the day shown; what lies in those opens when asked. */
export function PlaceChildren({ placeId, name, on, ngay }: PlaceChildrenProps) {
  const first = useInfiniteQuery(placeChildrenQuery(placeId, on))
  const { isOpen, toggle } = useOpenRows('')
  const count = first.data?.pages.reduce((sum, { items }) => sum + items.length, 0) ?? 0
  return (
    <Section title={count > 0 ? `Đơn vị trực thuộc (${count}${first.hasNextPage ? '+' : ''})` : 'Đơn vị trực thuộc'}>
      {first.isPending ? (
        <LoadingState label="Đang tải đơn vị trực thuộc" />
      ) : count === 0 && !first.error ? (
        <p className={styles.quiet}>Không có đơn vị trực thuộc nào vào ngày đang xem.</p>
      ) : (
        <Tree label={`Đơn vị trực thuộc ${name}`} onToggle={toggle}>
          <PlaceBranch parentId={placeId} level={1} on={on} ngay={ngay} isOpen={isOpen} />
        </Tree>
      )}
    </Section>
  )
}
