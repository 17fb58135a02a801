import { Button } from '../ui/actions/button'
import { EmptyState } from '../ui/feedback/empty-state'
import { ErrorState } from '../ui/feedback/error-state'
import { LoadingState } from '../ui/feedback/loading-state'
import { NoPermissionState } from '../ui/feedback/no-permission-state'
import { Notice } from '../ui/feedback/notice'
import { Section } from '../ui/layout/section'
import styles from './gallery.module.css'

export function GalleryFeedback() {
  return (
    <>
      <Section title="Lời nhắn">
        <div className={styles.stack}>
          <Notice title="Văn bản đang được đọc">Thường mất dưới một phút; có thể làm việc khác trong lúc chờ.</Notice>
          <Notice tone="success">Đã phát hành 12 nhiệm vụ cho 7 cơ quan.</Notice>
          <Notice tone="warn" title="Hai nhiệm vụ chưa có thời hạn" action={<Button size="sm">Xem</Button>} />
          <Notice tone="error" title="Chưa lưu được">
            Đường truyền bị ngắt. Nội dung vẫn còn trên máy này, hãy thử lại khi có mạng.
          </Notice>
        </div>
      </Section>
      <Section title="Trạng thái của trang">
        <EmptyState title="Chưa có văn bản nào" action={<Button variant="primary">Thêm văn bản</Button>}>
          Tải lên một công văn hoặc kế hoạch, máy sẽ đọc và tách thành nhiệm vụ.
        </EmptyState>
        <ErrorState onRetry={() => undefined} requestId="01JD8W2Q7M">
          Máy chủ chưa trả lời. Hãy thử lại sau ít phút.
        </ErrorState>
        <NoPermissionState doing="xem văn bản này" />
        <LoadingState rows={3} />
        <LoadingState shape="record" rows={2} />
      </Section>
    </>
  )
}
