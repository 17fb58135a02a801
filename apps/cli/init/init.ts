import { beginSmall } from '../../../pack-kit/index.ts'
import { systemClock } from '../../../platform/clock.ts'
import { createLog } from '../../../platform/log.ts'
import { migrateDatabase } from '../database/migrate-database.ts'
import { openForCommand } from '../database/open-for-command.ts'
import { settingsOfCli } from '../settings-of-cli.ts'
import { collectAnswers, type InitFlags } from './collect-answers.ts'

const committeeName = (tenantName: string) => `Ủy ban nhân dân ${beginSmall(tenantName)}`

/**
 * `dondoc init`: creates a province's space with its People's Committee, the committee's office and the first
 * administrator, on the database in use; brings the schema up to date first.
 */
export async function init(flags: InitFlags): Promise<number> {
  const settings = settingsOfCli()
  const answers = await collectAnswers(flags, process.env['DONDOC_INIT_PASSWORD'])
  const database = await openForCommand(settings)
  try {
    await migrateDatabase(database.url)
    const { composeServices } = await import('../../server/compose-services.ts')
    const { createSpace } = await import('../../../modules/organizations/index.ts')
    const log = createLog('warn')
    const services = composeServices({ settings, databaseUrl: database.url, log, clock: systemClock })
    try {
      await createSpace(services, {
        tenant: { code: answers.tenantCode, name: answers.tenantName, isDemo: false },
        committeeName: committeeName(answers.tenantName),
        administrator: { fullName: answers.name, email: answers.email, password: answers.password },
      })
    } finally {
      await services.database.close()
    }
  } finally {
    await database.close()
  }
  const next = 'Chạy "npm start" rồi đăng nhập để thêm cơ quan và tài khoản.'
  process.stdout.write(`Đã tạo không gian "${answers.tenantName}" và tài khoản quản trị ${answers.email}. ${next}\n`)
  return 0
}
