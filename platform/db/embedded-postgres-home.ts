import { execFile } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, cp, mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { binariesIn, findBinaries, type PostgresBinaries } from './embedded-postgres-binaries.ts'
import { EmbeddedPostgresFailure } from './embedded-postgres-failure.ts'

const run = promisify(execFile)

/** User the database runs as; empty means the user of this process. */
type RunAs = { uid?: number; gid?: number }

/** Where the cluster lies (`folder`/postgres), with which programs and as whom it runs. */
export type PostgresHome = { folder: string; cluster: string; binaries: PostgresBinaries; runAs: RunAs }

const sharedFolder = '/var/lib/dondoc'
const locationFile = 'postgres-location.json'

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

async function readIds(): Promise<RunAs | null> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])])
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  } catch {
    return null
  }
}

/** PostgreSQL refuses to run as root: root runs it as the system user `postgres`, made when missing. */
async function findSystemUser(): Promise<RunAs> {
  const found = await readIds()
  if (found) return found
  await run('groupadd', ['--system', 'postgres']).catch(() => {})
  await run('useradd', [
    '--system',
    '--gid',
    'postgres',
    '--no-create-home',
    '--shell',
    '/bin/false',
    'postgres',
  ]).catch(() => {})
  const made = await readIds()
  if (made) return made
  throw new EmbeddedPostgresFailure(
    'PostgreSQL không chạy bằng root và không tạo được người dùng hệ thống "postgres". ' +
      'Chạy Đôn Đốc bằng tài khoản thường, hoặc tạo người dùng đó (useradd --system postgres) rồi chạy lại.',
  )
}

const works = (command: string, args: string[], runAs: RunAs) =>
  run(command, args, { ...runAs, cwd: '/' }).then(
    () => true,
    () => false,
  )

async function findUsableBinaries(runAs: RunAs): Promise<PostgresBinaries> {
  const own = await findBinaries()
  if (await works(own.postgres, ['--version'], runAs)) return own
  const target = join(sharedFolder, `postgresql-${own.version}`)
  if (!(await exists(target))) {
    const draft = `${target}.new-${process.pid}-${randomBytes(4).toString('hex')}`
    await cp(own.folder, draft, { recursive: true, verbatimSymlinks: true })
    // A private umask at install time would have made the originals unreadable for others.
    await run('chmod', ['-R', 'u=rwX,go=rX', draft])
    await rename(draft, target).catch(() => rm(draft, { recursive: true, force: true }))
  }
  const copy = binariesIn(target, own.version)
  if (await works(copy.postgres, ['--version'], runAs)) return copy
  throw new EmbeddedPostgresFailure(
    `Người dùng hệ thống "postgres" không chạy được PostgreSQL ở ${own.folder} lẫn ở bản sao ${target}. ` +
      'Chạy "npm ci" để cài lại trọn vẹn, hoặc chạy Đôn Đốc bằng tài khoản thường.',
  )
}

async function makeShared(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await chmod(sharedFolder, 0o755)
  await chmod(folder, 0o755)
}

/** A data folder that was moved keeps its cluster; one that was copied must not share it with the original. */
async function claim(folder: string, dataFolder: string): Promise<string> {
  const ownerFile = join(folder, 'data-folder')
  const owner = await readFile(ownerFile, 'utf8').catch(() => null)
  if (owner !== null && owner !== dataFolder && (await exists(join(owner, locationFile)))) {
    throw new EmbeddedPostgresFailure(
      `Thư mục ${dataFolder} là bản sao của ${owner} và cùng trỏ tới cơ sở dữ liệu ${folder}. ` +
        `Xoá tệp ${locationFile} trong ${dataFolder} để bắt đầu cơ sở dữ liệu mới, hoặc dùng thư mục gốc.`,
    )
  }
  if (owner !== dataFolder) await writeFile(ownerFile, dataFolder)
  return folder
}

/** The folder below which the cluster lies: the data folder, or one the system user can enter, noted in a small file. */
async function findClusterFolder(dataFolder: string, runAs: RunAs): Promise<string> {
  const noted = await readFile(join(dataFolder, locationFile), 'utf8').catch(() => null)
  if (noted) return claim((JSON.parse(noted) as { folder: string }).folder, dataFolder)
  if (await works('/bin/sh', ['-c', 'cd "$1"', 'sh', dataFolder], runAs)) return dataFolder
  if (await exists(join(dataFolder, 'postgres'))) {
    throw new EmbeddedPostgresFailure(
      `Người dùng hệ thống "postgres" không vào được ${dataFolder}, nơi đang có cơ sở dữ liệu. ` +
        'Chuyển cả thư mục đó tới nơi vào được (ví dụ /srv/dondoc) rồi đặt DONDOC_DATA.',
    )
  }
  const folder = join(sharedFolder, createHash('sha256').update(dataFolder).digest('hex').slice(0, 16))
  await makeShared(folder)
  await writeFile(join(dataFolder, locationFile), `${JSON.stringify({ folder }, null, 2)}\n`)
  return claim(folder, dataFolder)
}

/** Decides where the embedded PostgreSQL of a data folder lies and as whom it runs; makes what is missing. */
export async function findPostgresHome(givenFolder: string): Promise<PostgresHome> {
  await mkdir(givenFolder, { recursive: true })
  const dataFolder = await realpath(givenFolder)
  if (process.getuid?.() !== 0) {
    return { folder: dataFolder, cluster: join(dataFolder, 'postgres'), binaries: await findBinaries(), runAs: {} }
  }
  // A cluster made by another user is run as that user: PostgreSQL insists on owning its files.
  const owner = await stat(join(dataFolder, 'postgres')).catch(() => null)
  const runAs = owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : await findSystemUser()
  const folder = await findClusterFolder(dataFolder, runAs)
  const cluster = join(folder, 'postgres')
  return { folder, cluster, binaries: await findUsableBinaries(runAs), runAs }
}

/** Removes what an interrupted initialisation left beside the cluster. */
export async function removeDrafts(home: PostgresHome): Promise<void> {
  const names = await readdir(home.folder)
  const drafts = names.filter((name) => name.startsWith('postgres.new-'))
  const remove = (name: string) => rm(join(home.folder, name), { recursive: true, force: true, maxRetries: 3 })
  // Best effort: an orphaned initdb may still be writing, and its folder is never used.
  await Promise.all(drafts.map((name) => remove(name).catch(() => {})))
}

/** Whether a database was made for this data folder, here or where its note says. */
export const hasCluster = (dataFolder: string): boolean =>
  existsSync(join(dataFolder, 'postgres')) || existsSync(join(dataFolder, locationFile))
