import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'

export type GivenDirective = ({ text: string } | { bytes: Uint8Array }) & { name: string; continueAnyway?: boolean }

/** Reads a document, keeps it as a draft with its duties, and answers the draft's id. */
export async function receiveDirective(_services: Services, _actor: Actor, _given: GivenDirective): Promise<string> {
  throw new Error('being written')
}
