import type { Programme, Register } from '../../pack-kit/index.ts'

/** A programme with the hash of its definition. */
export type KnownProgramme = { programme: Programme; hash: string }

/** A register with the programme it is of. */
export type KnownRegister = KnownProgramme & { register: Register }
