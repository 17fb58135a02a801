import { hashProgramme, type Programme } from '../../pack-kit/index.ts'
import type { Services } from '../../platform/services.ts'
import { ensureProgramme } from './install-programme/ensure-programme.ts'
import type { KnownProgramme, KnownRegister } from './known-register.ts'
import { registerErrors } from './registers-errors.ts'

/** The programmes of an installation, as its server hands them in. */
export type Programmes = {
  all: readonly KnownProgramme[]
  registers: readonly KnownRegister[]
  /** @throws register_not_found */
  get(code: string): KnownRegister
  /**
   * The register of a code, with the records of this space brought to the version at hand.
   * @throws register_not_found, programme_upgrade_refused, programme_newer
   */
  open(services: Services, tenantId: string, code: string): Promise<KnownRegister>
}

/** @throws Error for two programmes, or two registers, of one code */
export function collectProgrammes(given: readonly Programme[]): Programmes {
  const all = given.map((programme) => ({ programme, hash: hashProgramme(programme) }))
  const registers = all.flatMap((known) => known.programme.registers.map((register) => ({ ...known, register })))
  const byCode = new Map(registers.map((known) => [known.register.code, known]))
  if (byCode.size !== registers.length) throw new Error('two registers of the programmes have one code')
  if (new Set(given.map(({ code }) => code)).size !== given.length) throw new Error('two programmes have one code')
  const get = (code: string): KnownRegister => {
    const known = byCode.get(code)
    if (known === undefined) throw registerErrors.register_not_found()
    return known
  }
  return {
    all,
    registers,
    get,
    async open(services, tenantId, code) {
      const known = get(code)
      await ensureProgramme(services, tenantId, known)
      return known
    },
  }
}
