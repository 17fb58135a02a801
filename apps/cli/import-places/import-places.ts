import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { systemClock, today } from '../../../platform/clock.ts'
import { createLog } from '../../../platform/log.ts'
import { listSpaces } from '../database/database-store.ts'
import { migrateDatabase } from '../database/migrate-database.ts'
import { openForCommand } from '../database/open-for-command.ts'
import { settingsOfCli } from '../settings-of-cli.ts'
import { CliError } from '../terminal/cli-error.ts'
import { createProgressBar } from '../terminal/progress-bar.ts'
import type { ImportPlacesOptions } from './declare-import.ts'
import { describeOutcome } from './describe-outcome.ts'

const mostBytes = 1024 ** 3

async function sizeOf(file: string): Promise<number> {
  const facts = await stat(file).catch(() => null)
  if (!facts?.isFile()) throw new CliError(`Không tìm thấy tệp ${file}. Kiểm tra lại đường dẫn.`)
  if (facts.size > mostBytes)
    throw new CliError(
      `Tệp ${basename(file)} lớn hơn 1 GB. Đơn giản hóa hoặc chia lớp ranh giới trong phần mềm bản đồ rồi nhập lại.`,
    )
  return facts.size
}

async function* withProgress(file: string, size: number): AsyncGenerator<Uint8Array> {
  const bar = createProgressBar(process.stderr)
  let read = 0
  try {
    for await (const piece of createReadStream(file, { highWaterMark: 1024 * 1024 })) {
      read += piece.length
      bar.draw({ words: `đọc ${basename(file)}`, share: size === 0 ? 1 : read / size })
      yield piece
    }
  } finally {
    bar.clear()
  }
}

/** The code of the space that is meant: the one named, or the only one there is. */
export function chooseSpace(codes: readonly string[], named: string | undefined): string {
  const [only, ...others] = codes
  const known = codes.length > 0 ? `Các không gian hiện có: ${codes.join(', ')}.` : 'Chưa có không gian nào.'
  if (named !== undefined && !codes.includes(named)) throw new CliError(`Không có không gian "${named}". ${known}`)
  if (named !== undefined) return named
  if (only === undefined || others.length > 0) throw new CliError(`Cần nói rõ không gian bằng --tenant <mã>. ${known}`)
  return only
}

/** `dondoc import places`: boundaries of places from a GeoJSON file. Exit code 1 when nothing was written because of what is wrong. */
export async function importPlaces(file: string, options: ImportPlacesOptions): Promise<number> {
  const on = options.on ?? today(systemClock)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on) || Number.isNaN(Date.parse(on)))
    throw new CliError(`Ngày "${on}" chưa đúng. Ghi theo dạng năm-tháng-ngày, ví dụ 2025-07-01.`)
  const size = await sizeOf(file)
  const settings = settingsOfCli()
  const database = await openForCommand(settings)
  try {
    await migrateDatabase(database.url)
    const code = chooseSpace(
      (await listSpaces(database.url)).map((space) => space.code),
      options.tenant,
    )
    const { composeServices } = await import('../../server/compose-services.ts')
    const { findTenantByCode } = await import('../../../modules/organizations/index.ts')
    const { importBoundaries } = await import('../../../modules/places/index.ts')
    const services = composeServices({
      settings,
      databaseUrl: database.url,
      log: createLog('warn'),
      clock: systemClock,
    })
    try {
      const tenantId = await services.database.kysely.transaction().execute((trx) => findTenantByCode(trx, code))
      if (tenantId === null) throw new CliError(`Không có không gian "${code}".`)
      const outcome = await importBoundaries(
        services,
        { tenantId, personId: null },
        {
          bytes: withProgress(file, size),
          nameProperty: options.nameProperty ?? null,
          codeProperty: options.codeProperty ?? null,
          on,
          level: options.level,
          within: options.within ?? null,
          source: options.source ?? basename(file),
          skipsUnmatched: options.skipUnmatched ?? false,
          isTrial: options.dryRun ?? false,
        },
      )
      process.stdout.write(describeOutcome(outcome, options))
      const isClean = outcome.problems.length === 0 && (options.skipUnmatched || outcome.unmatched.length === 0)
      return outcome.isWritten || (options.dryRun && isClean && outcome.matched.length > 0) ? 0 : 1
    } finally {
      await services.database.close()
    }
  } finally {
    await database.close()
  }
}
