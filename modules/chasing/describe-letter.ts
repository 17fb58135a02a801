import type { z } from 'zod'
import type { OfficialDocument } from '../../pack-kit/index.ts'
import { placeAndDate } from '../reports/index.ts'
import type { letterDocumentSchema, letterSchema } from './letter-answer.ts'
import type { LetterRow } from './letter-page-store.ts'

export const toLetterAnswer = (row: LetterRow): z.input<typeof letterSchema> => ({
  id: row.id,
  version: row.version,
  organizationId: row.organizationId,
  organizationName: row.organizationName,
  draftedOn: row.draftedOn,
  draftedByName: row.draftedByName,
  replyBy: row.replyBy,
  number: row.number,
  symbol: row.layout.symbol,
  issuedOn: row.issuedOn,
  dutyCount: row.dutyCount,
})

/** A letter's document as the screen draws it. */
export const toDocumentAnswer = (document: OfficialDocument): z.input<typeof letterDocumentSchema> => ({
  issuerLines: [...document.issuerLines],
  number: document.number,
  symbol: document.symbol,
  placeAndDate: placeAndDate(document),
  subject: document.subject,
  addressee: document.addressees.join('; '),
  introduction: [...document.introduction],
  columns: (document.table?.columns ?? []).map(({ header }) => header),
  rows: (document.table?.rows ?? []).map((row) => [...row]),
  closing: [...document.closing],
  recipients: [...document.recipients],
  signerLines: [...document.signer.positionLines],
  signerName: document.signer.name,
})
