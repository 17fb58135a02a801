import { Button } from '../../../ui/actions/button'
import { EmptyState } from '../../../ui/feedback/empty-state'
import { type DutiesSearch, toDutiesQuery } from '../address/duties-search'

export function NoDuties({ search }: { search: DutiesSearch }) {
  if (Object.keys(toDutiesQuery(search)).length > 0) {
    return (
      <EmptyState title="Không có nhiệm vụ nào khớp" action={<Button href="/nhiem-vu">Bỏ lọc</Button>}>
        Không có nhiệm vụ nào ứng với các điều kiện đang chọn.
      </EmptyState>
    )
  }
  return (
    <EmptyState title="Chưa có nhiệm vụ nào" action={<Button href="/van-ban">Xem văn bản</Button>}>
      Khi một văn bản chỉ đạo được phát hành, các nhiệm vụ giao trong văn bản đó sẽ hiện ở đây.
    </EmptyState>
  )
}
