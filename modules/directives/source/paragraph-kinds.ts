import type { ParagraphKind } from '../rules/directive-reading.ts'

export const paragraphKinds = [
  'national_header',
  'issuer',
  'number',
  'place_date',
  'kind_title',
  'subject',
  'addressees',
  'basis',
  'lead_in',
  'heading',
  'duty',
  'reporting',
  'amendment',
  'body',
  'recipients',
  'signature',
  'noise',
] as const satisfies readonly ParagraphKind[]
