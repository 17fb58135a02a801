import type { DirectiveHeader, HeaderConfidence } from '../directive-record.ts'

/** Header fields a person sends; those left out stay as they are. */
export type HeaderChanges = { [Name in keyof DirectiveHeader]?: DirectiveHeader[Name] | undefined }

type Header = DirectiveHeader & { confidence: HeaderConfidence }

const names: readonly (keyof DirectiveHeader)[] = [
  'kind',
  'number',
  'symbol',
  'issuedOn',
  'issuer',
  'subject',
  'signerPosition',
  'signerName',
  'reporting',
  'focalOrganizationId',
  'committeeOrganizationId',
]

export const changedNames = (changes: HeaderChanges): (keyof DirectiveHeader)[] =>
  names.filter((name) => changes[name] !== undefined)

/** The header after a person's changes; what a person has set is certain. */
export function changeHeader(current: Header, changes: HeaderChanges): Header {
  const given = changedNames(changes)
  const value = <Name extends keyof DirectiveHeader>(name: Name): DirectiveHeader[Name] =>
    changes[name] === undefined ? current[name] : (changes[name] as DirectiveHeader[Name])
  const certain = Object.fromEntries(given.filter((name) => name in current.confidence).map((name) => [name, 1]))
  return {
    kind: value('kind'),
    number: value('number'),
    symbol: value('symbol'),
    issuedOn: value('issuedOn'),
    issuer: value('issuer'),
    subject: value('subject'),
    signerPosition: value('signerPosition'),
    signerName: value('signerName'),
    reporting: value('reporting'),
    focalOrganizationId: value('focalOrganizationId'),
    committeeOrganizationId: value('committeeOrganizationId'),
    confidence: { ...current.confidence, ...certain },
  }
}
