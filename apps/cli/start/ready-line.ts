/** An account of the demo space, as it may be shown on the terminal. */
export type DemoAccount = { email: string; password: string; title: string }

/** One line: where to open Đôn Đốc and with which demo accounts; a shared password is said once. */
export function readyLine(address: string, accounts: DemoAccount[]): string {
  const open = `Đôn Đốc đã sẵn sàng: mở ${address}`
  if (accounts.length === 0) return `${open} (dừng: Ctrl-C)`
  const passwords = new Set(accounts.map((account) => account.password))
  const shared = passwords.size === 1
  const list = accounts.map(({ email, password, title }) => `${email}${shared ? '' : ` / ${password}`} (${title})`)
  const intro = shared ? `tài khoản mẫu, mật khẩu chung ${accounts[0]?.password}` : 'tài khoản mẫu'
  return `${open} · ${intro}: ${list.join(', ')} (dừng: Ctrl-C)`
}
