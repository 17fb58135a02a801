import { join, resolve } from 'node:path'

/** Everything the environment decides, read once here and nowhere else. */
export type Settings = {
  host: string
  port: number
  /** Folder of the embedded database, uploaded files and generated secrets. */
  dataFolder: string
  /** Connection of the application; null means the embedded database. */
  databaseUrl: string | null
  /** Connection that may change the schema; the application's own when not given. */
  migrationDatabaseUrl: string | null
  databasePoolSize: number
  /** Address people open, used in links and for checking the origin of requests. */
  publicUrl: string | null
  /** Signs session cookies; generated into the data folder when not given. */
  sessionSecret: string | null
  logLevel: string
  isProduction: boolean
  runJobs: boolean
  /** Largest uploaded file. */
  maxUploadBytes: number
  trustProxy: boolean
  /** Server that sends e-mail (smtp:// or smtps://, with user and password); null: no e-mail is written or sent. */
  smtpUrl: string | null
  /** Who e-mail comes from: an address, or a name with the address in angle brackets. */
  mailFrom: string | null
  /** Webhooks may call addresses inside the own network, and 127.0.0.1 without TLS. */
  webhookAllowPrivate: boolean
}

const megabyte = 1024 * 1024

/** Reads settings from the environment; a value that cannot be used throws with the variable's name. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const whole = (name: string, fallback: number) => {
    const given = environment[name]
    if (given === undefined || given === '') return fallback
    const value = Number(given)
    if (!Number.isInteger(value) || value < 0) throw new Error(`${name} phải là số nguyên không âm, đang là "${given}"`)
    return value
  }
  const yes = (name: string, fallback: boolean) => {
    const given = environment[name]
    return given === undefined || given === '' ? fallback : given === '1' || given === 'true'
  }
  return {
    host: environment['HOST'] || '127.0.0.1',
    port: whole('PORT', 4180),
    dataFolder: resolve(environment['DONDOC_DATA'] || '.dondoc'),
    databaseUrl: environment['DATABASE_URL'] || null,
    migrationDatabaseUrl: environment['DATABASE_MIGRATION_URL'] || environment['DATABASE_URL'] || null,
    databasePoolSize: whole('DATABASE_POOL_SIZE', 10),
    publicUrl: environment['PUBLIC_URL'] || null,
    sessionSecret: environment['SESSION_SECRET'] || null,
    logLevel: environment['LOG_LEVEL'] || 'info',
    isProduction: environment['NODE_ENV'] === 'production',
    runJobs: yes('RUN_JOBS', true),
    maxUploadBytes: whole('MAX_UPLOAD_MB', 100) * megabyte,
    trustProxy: yes('TRUST_PROXY', false),
    ...readMailSettings(environment),
    webhookAllowPrivate: yes('WEBHOOK_ALLOW_PRIVATE', false),
  }
}

function readMailSettings(environment: Record<string, string | undefined>): Pick<Settings, 'smtpUrl' | 'mailFrom'> {
  const smtpUrl = environment['SMTP_URL'] || null
  const mailFrom = environment['MAIL_FROM'] || null
  if (smtpUrl !== null && !/^smtps?:\/\/[^/]/.test(smtpUrl))
    throw new Error('SMTP_URL phải có dạng smtp://máy-chủ:cổng hoặc smtps://máy-chủ:cổng')
  if (smtpUrl !== null && !mailFrom?.includes('@'))
    throw new Error('MAIL_FROM phải là địa chỉ gửi thư khi đã đặt SMTP_URL')
  return { smtpUrl, mailFrom }
}

/** The address people open, without a slash at its end: as set, or where the server listens. */
export const publicAddress = (settings: Pick<Settings, 'publicUrl' | 'host' | 'port'>): string =>
  (settings.publicUrl ?? `http://${settings.host}:${settings.port}`).replace(/\/$/, '')

/** The folder below the data folder where uploaded files lie. */
export const filesFolder = (settings: Pick<Settings, 'dataFolder'>): string => join(settings.dataFolder, 'files')
