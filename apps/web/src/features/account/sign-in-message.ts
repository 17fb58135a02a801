import { ApiProblem } from '../../api/api-problem'
import { problemTitle } from '../../api/problem-title'

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** Why signing in failed and what to do; a lock says until when. */
export function signInMessage(error: unknown): string {
  if (!(error instanceof ApiProblem)) return problemTitle(error)
  if (error.code === 'offline') return 'Mất kết nối với máy chủ. Kiểm tra đường truyền rồi đăng nhập lại.'
  const until = error.code === 'sign_in_locked' ? new Date(String(error.details.lockedUntil)) : null
  if (!until || Number.isNaN(until.getTime())) return error.title
  // Rounded up to the minute, so that trying at the minute shown succeeds.
  const minute = clock.format(Math.ceil(until.getTime() / 60_000) * 60_000)
  return `Đăng nhập sai quá nhiều lần nên tạm khóa đến ${minute}. Đăng nhập lại sau ${minute}, hoặc liên hệ quản trị để đặt lại mật khẩu.`
}
