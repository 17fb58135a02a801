import { postingWords } from '../../session/posting-words'
import { useSession } from '../../session/use-session'
import { useSignOut } from '../../session/use-sign-out'
import { Button } from '../../ui/actions/button'
import { FactList } from '../../ui/data/fact-list'
import { PageHeader } from '../../ui/layout/page-header'
import { Section } from '../../ui/layout/section'
import { EmailChoices } from '../notifications/choices/email-choices'
import { CalendarFeeds } from '../notifications/feeds/calendar-feeds'
import styles from './account-page.module.css'
import { ChangePasswordForm } from './change-password-form'
import { ColorSchemeField } from './color-scheme-field'

export function AccountPage() {
  const me = useSession()
  const signOut = useSignOut()
  return (
    <>
      <PageHeader title="Tài khoản của tôi" actions={<Button onClick={signOut}>Đăng xuất</Button>} />
      <Section title="Thông tin" note="Cần sửa tên, vai trò hoặc cơ quan: liên hệ quản trị của tỉnh.">
        <FactList
          layout="rows"
          facts={[
            { term: 'Họ và tên', value: me.fullName },
            { term: 'Thư điện tử', value: me.email },
            { term: 'Nơi làm việc', value: me.tenantName },
            {
              term: 'Vai trò',
              value: (
                <ul className={styles.posts}>
                  {me.postings.map((posting) => (
                    <li key={`${posting.organizationId}-${posting.role}`}>{postingWords(posting)}</li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
      </Section>
      <Section title="Màu nền" note="Chỉ áp dụng trên máy này.">
        <ColorSchemeField />
      </Section>
      <Section
        id="thong-bao"
        title="Cách nhận thông báo"
        note="Thông báo luôn hiện trong Đôn Đốc. Chọn thêm cách nhận qua thư điện tử; việc khẩn được gửi ngay, trừ loại đã chọn không gửi."
      >
        <EmailChoices />
      </Section>
      <Section
        id="lich"
        title="Lịch hạn trên điện thoại, máy tính"
        note="Ứng dụng lịch đọc thời hạn của các nhiệm vụ chưa hoàn thành từ một địa chỉ bí mật."
      >
        <CalendarFeeds />
      </Section>
      <Section title="Đổi mật khẩu" note="Sau khi đổi, các máy khác đang dùng tài khoản này bị đăng xuất.">
        <div className={styles.form}>
          <ChangePasswordForm />
        </div>
      </Section>
    </>
  )
}
