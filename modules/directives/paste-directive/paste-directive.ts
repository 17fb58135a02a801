import { commonErrors } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import type { SourceDocument } from '../../documents/index.ts'
import { keepFile } from '../../files/index.ts'
import { mayUploadDirective } from '../directives-policy.ts'
import { chooseName, mediaTypeOf, readPastedText } from '../receive-directive/read-source.ts'
import { receiveDirective } from '../receive-directive/receive-directive.ts'
import { readDirective } from '../rules/read-directive.ts'

export type PastedText = { text: string; name: string; continueAnyway?: boolean }

/**
 * Reads pasted text at once and keeps it as a draft; answers the draft's id.
 * Nothing is saved of a document that is here already, or that is no directive unless `continueAnyway`.
 */
export async function pasteDirective(services: Services, actor: Actor, given: PastedText): Promise<string> {
  if (!mayUploadDirective(actor)) throw commonErrors.not_allowed()
  const { bytes, text } = readPastedText(given.text)
  const document: SourceDocument = { format: 'text', text, pages: [], paragraphs: [], warnings: [] }
  const reading = readDirective(text)
  const name = chooseName(given.name)
  return keepFile(services, actor, { name, mediaType: mediaTypeOf(name), content: bytes }, (trx, { id: fileId }) =>
    receiveDirective(services, trx, actor, {
      document,
      reading,
      fileId,
      name,
      continueAnyway: given.continueAnyway ?? false,
    }),
  )
}
