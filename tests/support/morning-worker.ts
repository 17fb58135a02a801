import { setTimeout } from 'node:timers/promises'
import type { DigestSection } from '../../modules/notifications/morning-digest/digest-section.ts'
import { runMorning } from '../../modules/notifications/morning-digest/run-morning.ts'
import { sendWaitingMail } from '../../modules/notifications/send-mail/send-waiting-mail.ts'
import { fixedClock } from '../../platform/clock.ts'
import { openDatabase } from '../../platform/db/database.ts'
import { createLog } from '../../platform/log.ts'
import { readSettings } from '../../platform/settings.ts'

/** A process of its own that writes the morning's mails slowly or sends them, to be killed by a test anywhere in between. */
const [url = '', smtpUrl = '', tenantId = '', day = '', step = ''] = process.argv.slice(2)

const slowly: DigestSection = async (_trx, _tenantId, personIds) => {
  await setTimeout(300)
  const part = { heading: 'Việc hôm nay', lines: [{ text: 'Rà soát', link: '/' }], more: 0, moreLink: '/' }
  return new Map(personIds.map((personId) => [personId, [part]]))
}

const services = {
  settings: {
    ...readSettings({ LOG_LEVEL: 'silent', SMTP_URL: smtpUrl, MAIL_FROM: 'dondoc@songtra.example.vn' }),
    sessionSecret: 'x'.repeat(40),
  },
  database: openDatabase({ url, role: 'dondoc_app', poolSize: 5 }),
  log: createLog('silent'),
  clock: fixedClock(`${day}T07:30:00+07:00`),
}
if (step === 'write') await runMorning(services, [slowly], { tenantId, day })
else await sendWaitingMail(services, tenantId)
await services.database.close()
