export { toOfficialDocx } from './official-docx.ts'
export { toOfficialText } from './rules/official-text.ts'
