import type { ErrorComponentProps } from '@tanstack/react-router'
import { useRouter } from '@tanstack/react-router'
import { ApiProblem } from '../api/api-problem'
import { ProblemState } from '../api/problem-state'
import { Button } from '../ui/actions/button'
import { PageHeader } from '../ui/layout/page-header'
import styles from '../ui/shell/bare-page.module.css'
import { useSignOut } from './use-sign-out'

/** Nobody could be signed in: no connection, an account without a post, or one that was stopped. */
export function SessionError({ error }: ErrorComponentProps) {
  const router = useRouter()
  const signOut = useSignOut()
  const refused = error instanceof ApiProblem && error.status === 403
  return (
    <main className={styles.page}>
      <PageHeader title="Đôn Đốc" />
      <ProblemState
        error={error}
        onRetry={() => void router.invalidate()}
        action={refused ? <Button onClick={signOut}>Đăng nhập tài khoản khác</Button> : null}
      />
    </main>
  )
}
