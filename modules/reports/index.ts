export { toOfficialDocx } from './official-docx.ts'
export { placeAndDate, toOfficialText } from './rules/official-text.ts'
