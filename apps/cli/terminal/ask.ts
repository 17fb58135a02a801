import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { CliError } from './cli-error.ts'

/** Asks one question on the terminal; a secret is read without echo. */
export async function ask(question: string, options: { secret?: boolean } = {}): Promise<string> {
  process.stderr.write(question)
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({
    input: process.stdin,
    output: options.secret ? silent : process.stderr,
    terminal: true,
  })
  const stop = new AbortController()
  lines.once('SIGINT', () => stop.abort())
  try {
    return (await lines.question('', { signal: stop.signal })).trim()
  } catch (error) {
    throw stop.signal.aborted
      ? new CliError('\nĐã dừng, chưa thay đổi gì. Chạy lại lệnh khi cần.', { exitCode: 130 })
      : error
  } finally {
    lines.close()
    if (options.secret) process.stderr.write('\n')
  }
}
