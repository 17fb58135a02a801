import { useEffect } from 'react'
import { SignInForm } from './sign-in-form'
import styles from './sign-in-page.module.css'

export type SignInPageProps = {
  /** Where to go once signed in: a path of this app. */
  returnTo: string
}

export function SignInPage({ returnTo }: SignInPageProps) {
  useEffect(() => {
    document.title = 'Đăng nhập – Đôn Đốc'
  }, [])
  return (
    <main className={styles.page}>
      <div className={styles.column}>
        <h1 className={styles.name}>Đôn Đốc</h1>
        <p className={styles.purpose}>
          Từ văn bản chỉ đạo đến từng nhiệm vụ: cơ quan nào chủ trì, hạn đến khi nào, đã làm được đến đâu.
        </p>
        <SignInForm returnTo={returnTo} />
        <p className={styles.help}>Chưa có tài khoản hoặc quên mật khẩu: liên hệ quản trị Đôn Đốc của tỉnh.</p>
      </div>
    </main>
  )
}
