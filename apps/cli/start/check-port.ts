import { createServer } from 'node:net'
import { CliError } from '../terminal/cli-error.ts'

/** Why an address cannot be listened on: the system's error code, or null when it can. */
export function findPortProblem(host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'UNKNOWN'))
    server.listen({ host, port }, () => server.close(() => resolve(null)))
  })
}

/** One sentence for such a code. */
export function explainPortProblem(code: string, host: string, port: number): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Cổng ${port} đang được chương trình khác dùng. Chọn cổng khác, ví dụ: PORT=${port + 1} npm start`
    case 'EACCES':
      return `Không đủ quyền mở cổng ${port}. Chọn cổng từ 1024 trở lên, ví dụ: PORT=4180 npm start`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `Máy này không có địa chỉ ${host}. Sửa HOST (mặc định 127.0.0.1) rồi chạy lại.`
    default:
      return `Không mở được ${host}:${port} (${code}). Sửa HOST hoặc PORT rồi chạy lại.`
  }
}

/** Fails before anything was started when the address cannot be used. */
export async function checkPort(host: string, port: number): Promise<void> {
  const code = await findPortProblem(host, port)
  if (code) throw new CliError(explainPortProblem(code, host, port))
}
