import type { HeaderFields } from '../header-fields'

/** What a received document says, only where nothing was entered yet. @param number number and symbol together */
export function headerFromDirective(
  directive: { number: string | null; issuedOn: string | null; issuer: string | null },
  number: string,
  typed: Pick<HeaderFields, 'documentNumber' | 'documentIssuedOn' | 'documentIssuer'>,
): Partial<HeaderFields> {
  return {
    ...(typed.documentNumber || directive.number === null ? {} : { documentNumber: number }),
    ...(typed.documentIssuedOn || directive.issuedOn === null ? {} : { documentIssuedOn: directive.issuedOn }),
    ...(typed.documentIssuer || directive.issuer === null ? {} : { documentIssuer: directive.issuer }),
  }
}
