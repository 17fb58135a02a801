import { randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Settings } from '../../../platform/settings.ts'
import { CliError } from '../terminal/cli-error.ts'

export const sessionSecretFile = (dataFolder: string): string => join(dataFolder, 'session-secret')

const readSecret = (file: string) =>
  readFile(file, 'utf8').then(
    (text) => text.trim(),
    () => '',
  )

/**
 * The secret that signs sessions: SESSION_SECRET, or with the embedded database one made once in the data folder.
 * With DATABASE_URL several servers may share sessions, so a secret of one folder would be wrong.
 */
export async function findSessionSecret(settings: Settings): Promise<string> {
  if (settings.sessionSecret) return settings.sessionSecret
  if (settings.databaseUrl) {
    throw new CliError(
      'Thiếu SESSION_SECRET. Khi dùng DATABASE_URL, đặt SESSION_SECRET là một chuỗi ngẫu nhiên từ 32 ký tự ' +
        '(ví dụ kết quả của: openssl rand -hex 32), giữ nguyên qua các lần chạy, rồi chạy lại.',
    )
  }
  const file = sessionSecretFile(settings.dataFolder)
  const known = await readSecret(file)
  if (known) return known
  const secret = randomBytes(32).toString('hex')
  const draft = `${file}.new`
  await writeFile(draft, secret, { mode: 0o600 })
  await rename(draft, file)
  return secret
}
