import { Notice } from '../../../ui/feedback/notice'
import { PageHeader } from '../../../ui/layout/page-header'
import { AppLink } from '../../../ui/link/app-link'
import { directiveName } from '../words/directive-name'
import { ReviewBar } from './bar/review-bar'
import styles from './review.module.css'
import { ReviewColumns } from './review-columns'
import { ReviewContext } from './review-context'
import { ReviewDataContext } from './review-data'
import type { ReviewScreenProps } from './review-screen-props'
import { useDutyKeys } from './use-duty-keys'
import { useReviewTools } from './use-review-tools'

/** The document on the left as it reads, its duties on the right; choosing one shows it in the other. */
export function ReviewScreen(props: ReviewScreenProps) {
  const { directive, review } = props
  const { tools, data, side, setSide } = useReviewTools(props)
  useDutyKeys(tools, data)
  return (
    <ReviewContext value={tools}>
      <ReviewDataContext value={data}>
        <div className={styles.screen}>
          <div className={styles.head}>
            <PageHeader
              back={{ href: '/van-ban', label: 'Văn bản' }}
              title={`Rà soát ${directiveName(directive).replace(/^./, (first) => first.toLowerCase())}`}
            />
            <StatusNotice directive={directive} review={review} mayEdit={tools.mayEdit} />
          </div>
          <ReviewBar />
          <ReviewColumns side={side} onSide={setSide} />
        </div>
      </ReviewDataContext>
    </ReviewContext>
  )
}

type StatusNoticeProps = Pick<ReviewScreenProps, 'directive' | 'review'> & { mayEdit: boolean }

function StatusNotice({ directive, review, mayEdit }: StatusNoticeProps) {
  if (review.directive.status === 'issued')
    return (
      <Notice announce="polite" action={<AppLink href={`/van-ban/${directive.id}`}>Mở văn bản đã phát hành</AppLink>}>
        Văn bản đã phát hành; đây là bản rà soát như lúc phát hành, chỉ để xem.
      </Notice>
    )
  if (review.directive.status === 'discarded')
    return <Notice tone="warn">Bản rà soát này đã bị bỏ. Tiếp nhận lại văn bản nếu cần rà soát.</Notice>
  if (!mayEdit) return <Notice>Bạn đang xem bản rà soát; Văn phòng UBND chỉnh sửa và phát hành.</Notice>
  if (!directive.isDirective && review.entered === 0)
    return (
      <Notice tone="warn">
        Máy chưa nhận ra văn bản chỉ đạo trong nội dung này. Chọn đoạn chữ trong văn bản để thêm từng nhiệm vụ bằng tay.
      </Notice>
    )
  return null
}
