import { Button } from '../actions/button'
import { PageHeader } from '../layout/page-header'
import styles from './bare-page.module.css'

export function NotFoundPage() {
  return (
    <main className={styles.page}>
      <PageHeader
        eyebrow="Đôn Đốc"
        title="Không tìm thấy trang này"
        lead="Địa chỉ có thể đã gõ thiếu, hoặc nội dung đã được chuyển đi nơi khác. Hãy kiểm tra lại địa chỉ, hoặc về trang đầu rồi tìm theo số văn bản."
        actions={<Button href="/">Về trang đầu</Button>}
      />
    </main>
  )
}
