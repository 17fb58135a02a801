export type { OfficialDocument } from './official-document.ts'
