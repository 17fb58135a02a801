import type { NewEvidence } from './assignment-store.ts'

/** Files that come with words and prove no document of their own, each once. */
export const attachments = (fileIds: readonly string[]): Omit<NewEvidence, 'id'>[] =>
  [...new Set(fileIds)].map((fileId) => ({
    fileId,
    documentNumber: null,
    issuedOn: null,
    issuer: null,
    description: null,
  }))
