import { Button } from '../ui/actions/button'
import { PageHeader } from '../ui/layout/page-header'
import { GalleryActions } from './gallery-actions'
import { GalleryData } from './gallery-data'
import { GalleryFeedback } from './gallery-feedback'
import { GalleryFields } from './gallery-fields'
import { GalleryStates } from './gallery-states'

export function GalleryPage() {
  return (
    <>
      <PageHeader
        title="Thư viện giao diện"
        lead="Mọi thành phần dùng để dựng màn hình, trên cùng một trang, ở nền sáng và nền tối."
        actions={
          <>
            <Button href="/thu-vien-giao-dien/danh-sach">Trang danh sách</Button>
            <Button href="/thu-vien-giao-dien/nhiem-vu">Trang hồ sơ</Button>
            <Button href="/thu-vien-giao-dien/doi-chieu">Trang đối chiếu</Button>
            <Button href="/thu-vien-giao-dien/lanh-dao">Trang lãnh đạo</Button>
          </>
        }
      />
      <GalleryStates />
      <GalleryActions />
      <GalleryFields />
      <GalleryData />
      <GalleryFeedback />
    </>
  )
}
