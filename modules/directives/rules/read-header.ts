import { missing } from './confidence.ts'
import type { DirectiveReading, ParagraphKind } from './directive-reading.ts'
import type { Layout } from './find-layout.ts'
import { CITED_TITLE, ENACTED_LINE } from './layout-marks.ts'
import { readAddressees } from './read-addressees.ts'
import { readRecipients, readSigner } from './read-ending.ts'
import { readIssuer } from './read-issuer.ts'
import { readKind, readSubject } from './read-kind-subject.ts'
import { readNumber } from './read-number.ts'
import { readPlaceDate } from './read-place-date.ts'
import type { TextBlock } from './split-paragraphs.ts'

/** Everything the layout tells apart from the duties. */
export type Header = Pick<
  DirectiveReading,
  'kind' | 'number' | 'symbol' | 'date' | 'place' | 'issuer' | 'subject' | 'signer' | 'addressees' | 'recipients'
>

/** Reads header, addressees and ending. `leadIn` is the sentence that introduces the duties. */
export function readHeader(blocks: TextBlock[], layout: Layout, leadIn: string): Header {
  const of = (kind: ParagraphKind) => blocks.filter((_block, at) => layout.kinds[at] === kind)
  const textOf = (some: TextBlock[]) => some.map((block) => block.folded.text).join('\n')
  const headerBlocks = blocks.slice(0, layout.bodyStart)
  const annexBlocks = blocks.slice(layout.annexStart)
  const signatureBlocks = of('signature')
  const addressees = readAddressees(of('addressees'))
  const runningText = textOf(blocks.slice(layout.bodyStart))
  const { number, symbol } = readNumber([...of('number'), ...headerBlocks], annexBlocks)
  const { place, date } = readPlaceDate(headerBlocks, annexBlocks)
  return {
    kind: readKind(of('kind_title'), symbol.value, addressees.length > 0),
    number,
    symbol,
    date,
    place,
    issuer: readIssuer({
      issuerBlocks: issuersAbove(blocks, layout),
      leadIn,
      enacted:
        headerBlocks.find(({ folded: { key } }) => ENACTED_LINE.test(key) || CITED_TITLE.test(key))?.folded.text ?? '',
      signature: signatureBlocks[0]?.folded.text ?? '',
      symbol: symbol.value,
      place: place.value,
      runningText,
      wholeText: textOf(blocks),
    }),
    subject: readSubject(of('kind_title'), of('subject'), runningText),
    signer: signatureBlocks.length > 0 ? readSigner(signatureBlocks) : { position: missing(), name: missing() },
    addressees,
    recipients: readRecipients(of('recipients')),
  }
}

/** The issuer stands above the title; only without one does the authority under it speak. */
function issuersAbove(blocks: TextBlock[], { kinds }: Layout): TextBlock[] {
  const title = kinds.findIndex((kind) => kind === 'kind_title' || kind === 'addressees')
  const titleAt = title < 0 ? kinds.indexOf('number') : title
  const issuers = blocks.filter((_block, at) => kinds[at] === 'issuer')
  const above = blocks.filter((_block, at) => kinds[at] === 'issuer' && at < titleAt)
  return above.length > 0 ? above : issuers
}

/** "12/KH-UBND", or null when number or symbol is unread. */
export function fullNumber({ number, symbol }: Header): string | null {
  return number.value && symbol.value ? `${number.value}/${symbol.value}` : null
}
