export { toOfficialDocx } from './official-docx.ts'
export { issuerLines, placeOfIssue } from './rules/issuer-lines.ts'
export { placeAndDate, toOfficialText } from './rules/official-text.ts'
