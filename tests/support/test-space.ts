import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { buildServer } from '../../apps/server/build-server.ts'
import { applicationRole, composeServices } from '../../apps/server/compose-services.ts'
import { programmes as installed, type Programmes } from '../../apps/server/programmes.ts'
import {
  type Actor,
  createAccount,
  createAccounts,
  hashPassword,
  loadActor,
  type Role,
} from '../../modules/access/index.ts'
import { addOrganization, createSpace, listEntriesOn } from '../../modules/organizations/index.ts'
import { fixedClock, today } from '../../platform/clock.ts'
import { inTenant } from '../../platform/db/in-tenant.ts'
import { createLog } from '../../platform/log.ts'
import type { Services } from '../../platform/services.ts'
import { readSettings } from '../../platform/settings.ts'
import { createTestDatabase } from './test-database.ts'

export const testPassword = 'mat-khau-thu-nghiem'
let passwordHash: Promise<string> | undefined
/** Tests sign in hundreds of times. */
const cheapCost = { N: 16, r: 8, p: 1 }

/** A fictional province (tỉnh Sông Trà) on its own database, with real parts throughout and a clock that tests move. */
export async function openTestSpace(options: { startsAt?: string; webFolder?: string; programmes?: Programmes } = {}) {
  const url = await createTestDatabase()
  const dataFolder = await mkdtemp(join(tmpdir(), 'dondoc-space-'))
  const settings = {
    ...readSettings({ DONDOC_DATA: dataFolder, LOG_LEVEL: 'silent', DATABASE_POOL_SIZE: '5' }),
    sessionSecret: 'x'.repeat(40),
  }
  const clock = fixedClock(options.startsAt ?? '2026-03-02T08:00:00+07:00')
  const common = { settings, databaseUrl: url, log: createLog('silent'), clock }
  const owner = composeServices(common)
  const space = await createSpace(owner, {
    tenant: { code: 'song-tra', name: 'Tỉnh Sông Trà', isDemo: true },
    committeeName: 'Ủy ban nhân dân tỉnh Sông Trà',
    administrator: { fullName: 'Quản Trị Viên', email: 'quantri@example.vn', password: testPassword },
  })
  await owner.database.close()
  const services: Services = composeServices({ ...common, role: applicationRole })
  const accounts = createAccounts({
    databaseUrl: url,
    role: applicationRole,
    secret: 'x'.repeat(40),
    publicUrl: 'http://127.0.0.1',
  })
  const { tenantId } = space
  const administrator = await loadActor(services, tenantId, space.administratorId)
  const organizations = new Map<string, string>([
    ['UBND tỉnh', space.committeeId],
    ['Văn phòng UBND tỉnh', space.officeId],
  ])
  const { programmes = installed } = options
  let app: Promise<FastifyInstance> | undefined
  let people = 0

  /** An organization that a test added through the product. */
  const findByName = (name: string) =>
    inTenant(
      services.database,
      tenantId,
      async (trx) => (await listEntriesOn(trx, tenantId, today(clock))).find((row) => row.name === name)?.id,
    )

  /** Id of an organization, added to the directory on first mention. */
  async function organization(name: string): Promise<string> {
    const known = organizations.get(name) ?? (await findByName(name))
    if (known) return known
    const isDistrict = /(UBND|Ủy ban nhân dân) huyện/.test(name)
    const isCommune = /(UBND|Ủy ban nhân dân) xã/.test(name)
    const id = await addOrganization(services, administrator, {
      name,
      shortName: null,
      kind: isDistrict || isCommune ? 'people_committee' : 'department',
      level: isDistrict ? 'district' : isCommune ? 'commune' : 'province',
      code: null,
      code102: null,
      parentId: space.committeeId,
      placeId: null,
      fields: [],
      aliases: [],
      validFrom: '2000-01-01',
    })
    organizations.set(name, id)
    return id
  }

  /** A new person with one role; roles of the whole province sit in the office or the committee. */
  async function actor(
    role: Role,
    organizationName = role === 'committee_leader' ? 'UBND tỉnh' : 'Văn phòng UBND tỉnh',
  ): Promise<Actor> {
    passwordHash ??= hashPassword(testPassword, cheapCost)
    const hash = await passwordHash
    const organizationId = await organization(organizationName)
    people += 1
    const personId = await inTenant(services.database, tenantId, (trx) =>
      createAccount(services, trx, {
        tenantId,
        fullName: `Người Thử ${people}`,
        email: `nguoithu${people}@example.vn`,
        passwordHash: hash,
        postings: [{ organizationId, role, title: null }],
      }),
    )
    return loadActor(services, tenantId, personId)
  }

  /** The HTTP application, with answers checked against their schemas. */
  const openApp = (): Promise<FastifyInstance> => {
    app ??= buildServer(services, accounts, {
      checkAnswers: true,
      webFolder: options.webFolder ?? null,
      programmes,
    })
    return app
  }

  /** Calls the HTTP application as a person. */
  async function callAs(person: Actor) {
    const application = await openApp()
    const signedIn = await application.inject({
      method: 'POST',
      url: '/api/session',
      payload: { email: person.email, password: testPassword },
    })
    const cookie = [signedIn.headers['set-cookie'] ?? []]
      .flat()
      .map((line) => line.split(';')[0])
      .join('; ')
    return (
      method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE',
      path: string,
      payload?: object,
      headers: Record<string, string> = {},
    ) => application.inject({ method, url: path, headers: { cookie, ...headers }, ...(payload ? { payload } : {}) })
  }

  return {
    url,
    tenantId,
    services,
    accounts,
    programmes,
    clock,
    administrator,
    officeId: space.officeId,
    committeeId: space.committeeId,
    organization,
    actor,
    openApp,
    callAs,
    async close() {
      if (app) await (await app).close()
      await accounts.close()
      await services.database.close()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}

export type TestSpace = Awaited<ReturnType<typeof openTestSpace>>
